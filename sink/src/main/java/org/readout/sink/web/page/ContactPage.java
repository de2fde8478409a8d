package org.readout.sink.web.page;

import static org.readout.sink.web.html.Attr.attr;
import static org.readout.sink.web.html.Attr.cls;
import static org.readout.sink.web.html.Attr.href;
import static org.readout.sink.web.html.Html.all;
import static org.readout.sink.web.html.Html.el;
import static org.readout.sink.web.html.Html.text;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.model.Article;
import org.readout.model.ArticleId;
import org.readout.model.Contact;
import org.readout.model.Contact.StatusStep;
import org.readout.sink.index.Kin;
import org.readout.sink.index.States;
import org.readout.sink.web.html.Html;

/** One contact: what is known of it, how it came about, and every account of it. */
public record ContactPage(Contact contact, Kin kin, Map<ArticleId, Article> articles, Instant now) {
    public static String title(Contact contact) {
        String parties = contact.parties().stream().map(States::name).collect(Collectors.joining(" – "));
        return Labels.of(contact.type().value()) + ", " + parties;
    }

    public Html html() {
        return el(
                "div",
                cls("contact-page"),
                el("p", cls("back"), el("a", href("/"), text("← All contacts"))),
                el("header", cls("contact-head"), kicker(), el("h1", Parties.named(contact))),
                el("div", cls("known"), new FactSheet(contact, kin, now).html(), history()),
                el(
                        "section",
                        attr("id", "readouts"),
                        attr("aria-labelledby", "readouts-title"),
                        el("h2", attr("id", "readouts-title"), text(accounts())),
                        legend(),
                        new Sides(contact, articles).html()));
    }

    private Html kicker() {
        return el(
                "p",
                cls("kicker"),
                text(Labels.of(contact.type().value())),
                text(contact.occurredOn()
                        .map(days -> " · " + Times.days(days) + " ")
                        .orElse(" ")),
                Badges.status(contact, now));
    }

    private String accounts() {
        String readouts = Labels.count(contact.readouts().size(), "readout", "readouts");
        return contact.readouts().size() > 1 ? readouts + " · " + Labels.independent(contact) : readouts;
    }

    private static Html legend() {
        return el(
                "p",
                cls("legend"),
                text("Marked "),
                el("mark", "words"),
                text(" are what a field rests on; point at them to see which."));
    }

    private Html history() {
        if (contact.history().isEmpty()) {
            return Html.NONE;
        }
        Stream<Html> steps = contact.history().stream().map(this::step);
        return el(
                "section",
                cls("history"),
                attr("aria-labelledby", "history-title"),
                el("h2", attr("id", "history-title"), text("History")),
                el("ol", cls("timeline"), all(steps)));
    }

    private Html step(StatusStep step) {
        Html link = el("a", href("#" + step.articleId().value()), text(reporter(step)));
        return el(
                "li",
                Badges.of(step.status().value()),
                text(" "),
                Times.instant(step.publishedAt()),
                el("span", cls("reporter"), link));
    }

    private String reporter(StatusStep step) {
        return contact.readouts().stream()
                .filter(readout -> readout.articleId().equals(step.articleId()))
                .map(readout -> readout.sourceName())
                .findFirst()
                .orElse(step.articleId().value());
    }
}
