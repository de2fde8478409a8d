package org.readout.sink.web.page;

import static org.readout.sink.web.html.Attr.attr;
import static org.readout.sink.web.html.Attr.cls;
import static org.readout.sink.web.html.Attr.href;
import static org.readout.sink.web.html.Attr.when;
import static org.readout.sink.web.html.Html.all;
import static org.readout.sink.web.html.Html.el;
import static org.readout.sink.web.html.Html.text;

import java.util.List;
import java.util.stream.Stream;
import org.readout.sink.web.html.Html;

/**
 * What all pages share: head, masthead, landmarks and footer.
 *
 * @param styles path of the style sheet
 * @param script path of the script, which no page needs
 */
public record Layout(String styles, String script) {
    private record Entry(String path, String name) {}

    private static final List<Entry> MENU =
            List.of(new Entry("/", "Contacts"), new Entry("/feeds", "Feeds"), new Entry("/about", "About"));

    /**
     * A whole page around what is its own.
     *
     * @param waitingFor what keeps the page from being complete, in words; empty when all is there
     */
    public String page(String title, String here, List<String> waitingFor, Html main) {
        Html body = el(
                "body",
                el("a", cls("skip"), href("#main"), text("Skip to the content")),
                masthead(here),
                starting(waitingFor),
                el("main", attr("id", "main"), attr("tabindex", "-1"), main),
                footer());
        return Html.document(el("html", attr("lang", "en"), head(title), body));
    }

    private Html head(String title) {
        return el(
                "head",
                el("meta", attr("charset", "utf-8")),
                el("meta", attr("name", "viewport"), attr("content", "width=device-width, initial-scale=1")),
                el("meta", attr("name", "color-scheme"), attr("content", "light dark")),
                el("title", text(title + " · Readout")),
                el("link", attr("rel", "icon"), href("/assets/icon.svg"), attr("type", "image/svg+xml")),
                el("link", attr("rel", "stylesheet"), href(styles)),
                el("script", attr("src", script), attr("defer", "")));
    }

    private static Html masthead(String here) {
        Stream<Html> entries = MENU.stream()
                .map(entry -> el(
                        "li",
                        el(
                                "a",
                                href(entry.path()),
                                when(entry.path().equals(here), "aria-current", "page"),
                                text(entry.name()))));
        return el(
                "header",
                cls("masthead"),
                el("p", cls("name"), el("a", href("/"), text("Readout"))),
                el("p", cls("motto"), text("One record per diplomatic contact, every account side by side")),
                el("nav", attr("aria-label", "Pages"), el("ul", entries)));
    }

    private static Html starting(List<String> waitingFor) {
        if (waitingFor.isEmpty()) {
            return Html.NONE;
        }
        String what = "Starting: waiting for " + String.join(", ", waitingFor) + ". What you see may not be complete.";
        return el("p", cls("starting"), attr("role", "status"), text(what));
    }

    private static Html footer() {
        return el(
                "footer",
                cls("foot"),
                el(
                        "p",
                        all(
                                text("The texts belong to their sources; each links to its original. "),
                                el("a", href("/api/openapi.json"), text("API")))));
    }
}
