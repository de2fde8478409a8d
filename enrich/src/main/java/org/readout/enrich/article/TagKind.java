package org.readout.enrich.article;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What an HTML tag means to a reader. */
enum TagKind {
    /** Stands within a line. */
    INLINE,
    LINK,
    LINE_BREAK,
    HEAD,
    /** Its content is never text of an article. */
    MUTE,
    /** Ends the line before and after it and can hold a whole article. */
    HOLDER,
    /** Ends the line before and after it and holds a paragraph or a list. */
    PARAGRAPH,
    HEADING,
    ROW,
    CELL,
    /** A holder that is beside the article by its nature. */
    FURNITURE,
    /** The whole page, whatever its names say. */
    PAGE;

    private static final Map<String, TagKind> KINDS = kinds();

    private static Map<String, TagKind> kinds() {
        Map<String, TagKind> kinds = new HashMap<>();
        put(kinds, LINK, "a");
        put(kinds, LINE_BREAK, "br");
        put(kinds, HEAD, "head");
        put(kinds, MUTE, "script style noscript template svg math iframe select option button input textarea");
        put(kinds, MUTE, "object canvas video audio map datalist dialog menu frameset embed applet");
        put(kinds, HOLDER, "address article center details div fieldset figcaption figure header hr legend");
        put(kinds, HOLDER, "section summary table tbody tfoot thead caption");
        put(kinds, PARAGRAPH, "p pre blockquote li dd dt ul ol dl");
        put(kinds, HEADING, "h1 h2 h3 h4 h5 h6");
        put(kinds, ROW, "tr");
        put(kinds, CELL, "td th");
        put(kinds, FURNITURE, "nav footer aside form");
        put(kinds, PAGE, "html body main");
        return Map.copyOf(kinds);
    }

    private static void put(Map<String, TagKind> kinds, TagKind kind, String tags) {
        List.of(tags.split(" ")).forEach(tag -> kinds.put(tag, kind));
    }

    static TagKind of(String tag) {
        return KINDS.getOrDefault(tag, INLINE);
    }

    boolean endsTheLine() {
        return compareTo(HOLDER) >= 0 && this != CELL;
    }

    /** An element of this kind may say something of the page by its tag alone, as {@code time} and {@code h1} do. */
    boolean mayStateFacts() {
        return this == INLINE || this == HEADING || this == PAGE;
    }

    boolean canHoldAnArticle() {
        return this == CELL || (endsTheLine() && this != PARAGRAPH && this != HEADING);
    }
}
