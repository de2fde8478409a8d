package org.readout.enrich.article;

import java.util.Set;

/** The tags of HTML by what they mean to a reader. */
final class PageTags {
    static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    /** Tags whose content is never text of an article. */
    static final Set<String> MUTE = Set.of(
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "iframe",
            "select",
            "option",
            "button",
            "input",
            "textarea",
            "object",
            "canvas",
            "video",
            "audio",
            "map",
            "datalist",
            "dialog",
            "menu",
            "frameset",
            "embed",
            "applet",
            "script");

    /** Tags that carry furniture by their nature. */
    static final Set<String> FURNITURE = Set.of("nav", "footer", "aside", "form");

    /** Tags that end the line before and after them. */
    static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "center",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "html",
            "legend",
            "li",
            "main",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul",
            "caption");

    /** Tags that hold a paragraph rather than an article. */
    static final Set<String> PARAGRAPHS =
            Set.of("p", "pre", "blockquote", "li", "dd", "dt", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl");

    private PageTags() {}
}
