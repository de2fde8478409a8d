package org.readout.sink.web.page;

import static org.readout.sink.web.html.Attr.attr;
import static org.readout.sink.web.html.Attr.cls;
import static org.readout.sink.web.html.Html.el;
import static org.readout.sink.web.html.Html.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.model.Article;
import org.readout.model.Evidence;
import org.readout.model.Readout;
import org.readout.sink.web.html.Attr;
import org.readout.sink.web.html.Html;

/**
 * One account of a contact: who published it and when, its whole text, and the words that were read from it.
 *
 * @param original of which this account is a near-copy
 */
record ReadoutArticle(Readout readout, Optional<Article> article, Optional<Readout> original) {
    Html html() {
        return el(
                "article",
                cls("readout"),
                attr("id", readout.articleId().value()),
                attr("data-source", readout.source().value()),
                head(),
                repeats(),
                body(),
                evidence(),
                source());
    }

    private Html head() {
        return el(
                "header",
                el("p", cls("source"), text(readout.sourceName())),
                el("h4", language(), Texts.dir(readout.language()), title()),
                el(
                        "p",
                        cls("published"),
                        text(Labels.language(readout.language()) + " · "),
                        Times.instant(readout.publishedAt()),
                        text(" "),
                        Badges.of(readout.status().value())));
    }

    private Attr language() {
        return Texts.lang(readout.language());
    }

    private Html title() {
        String title = article.map(Article::title).orElse(readout.title());
        return new MarkedText(title, Evidence.TITLE, readout.evidence()).line();
    }

    private Html repeats() {
        return original.map(first -> el(
                        "p",
                        cls("repeats"),
                        Badges.of("copy"),
                        text(" of "),
                        el("a", Attr.href("#" + first.articleId().value()), text(first.sourceName()))))
                .orElse(Html.NONE);
    }

    private Html body() {
        Html words = article.map(known -> new MarkedText(known.text(), Evidence.TEXT, readout.evidence()).paragraphs())
                .orElseGet(() -> el("p", cls("missing"), text("The text of this article is not here yet.")));
        return el("div", cls("text"), language(), Texts.dir(readout.language()), words);
    }

    private Html evidence() {
        List<Evidence> all = readout.evidence();
        if (all.isEmpty()) {
            return Html.NONE;
        }
        return el(
                "details",
                cls("evidence"),
                el("summary", text("What was read from it (" + all.size() + ")")),
                el(
                        "table",
                        el("caption", cls("unseen"), text("Evidence for each field")),
                        el("thead", el("tr", column("Field"), column("Words"), column("Rule"))),
                        el("tbody", all.stream().map(this::row))));
    }

    private static Html column(String name) {
        return el("th", attr("scope", "col"), text(name));
    }

    private Html row(Evidence evidence) {
        return el(
                "tr",
                Stream.of(
                        el("th", attr("scope", "row"), text(evidence.field())),
                        el("td", language(), Texts.dir(readout.language()), text(evidence.quote())),
                        el("td", el("code", evidence.rule()))));
    }

    private Html source() {
        if (!Attr.isFollowable(readout.url())) {
            return Html.NONE;
        }
        return el(
                "p",
                cls("original"),
                el(
                        "a",
                        Attr.elsewhere(readout.url()),
                        attr("rel", "noopener noreferrer nofollow"),
                        text("Original at " + readout.url().getHost())));
    }
}
