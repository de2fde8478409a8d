package org.readout.sink.web.page;

import static org.readout.sink.web.html.Attr.attr;
import static org.readout.sink.web.html.Attr.cls;
import static org.readout.sink.web.html.Attr.href;
import static org.readout.sink.web.html.Html.all;
import static org.readout.sink.web.html.Html.el;
import static org.readout.sink.web.html.Html.text;

import java.util.List;
import java.util.stream.Stream;
import org.readout.runtime.TopicSpec;
import org.readout.runtime.Topics;
import org.readout.sink.web.html.Html;

/** What this is, and how to subscribe to it. */
public record AboutPage(Topics topics) {
    private static final String WHAT = "A readout is a ministry’s published account of a call, a meeting or a visit. "
            + "Two foreign ministers speak; both ministries publish a readout, in two languages and two tellings; "
            + "others repeat one or the other. Here they become one record per contact, with every account attached, "
            + "every field backed by the words it came from, and a history when a later source corrects it.";
    private static final String HOW = "The records are made by written rules, not by people and not by a model. "
            + "They can be wrong: the marked words show why each field says what it says.";

    public Html html() {
        return el(
                "div",
                cls("prose"),
                el("h1", "About Readout"),
                el("p", WHAT),
                el("p", HOW),
                el("h2", "Words used here"),
                words(),
                el("h2", "Subscribe"),
                el("p", text("Every step is a Kafka topic of JSON records. Follow the contacts as they change:")),
                code(consumer(topics.contactEvents())),
                el("p", text("Or read the latest state of all of them, then follow:")),
                code(consumer(topics.contactIndex())),
                table(),
                el("h2", "Ask"),
                el(
                        "p",
                        text("The same search as on the front page, as JSON; "),
                        el("a", href("/api/openapi.json"), text("the API’s description")),
                        text(" says the rest.")),
                code("curl 'http://localhost:8080/api/v1/contacts?party=AZE&party=RUS&type=phone-call'"));
    }

    private static Html words() {
        return el(
                "dl",
                cls("fact-sheet"),
                word(
                        "Planned, held, postponed, cancelled, denied",
                        "how far a contact got, by what the latest account says"),
                word("Overdue", "planned, the day has passed, and no source has said what became of it"),
                word("Awaiting", "states that take part and whose own ministries have not published an account"),
                word("Own account", "published by a ministry or office of that side"));
    }

    private static Html word(String word, String meaning) {
        return el("div", el("dt", word), el("dd", meaning));
    }

    private static String consumer(TopicSpec topic) {
        return "kafka-console-consumer.sh --bootstrap-server \"$KAFKA_BOOTSTRAP_SERVERS\" \\\n" + "  --topic "
                + topic.name() + " --from-beginning --isolation-level read_committed";
    }

    private static Html code(String lines) {
        return el("pre", attr("tabindex", "0"), el("code", lines));
    }

    private Html table() {
        List<TopicSpec> open = List.of(
                topics.articles(),
                topics.mentions(),
                topics.contactEvents(),
                topics.contactIndex(),
                topics.contactAliases(),
                topics.feedStatus());
        Stream<Html> rows = open.stream()
                .map(topic -> el(
                        "tr",
                        el("th", attr("scope", "row"), el("code", topic.name())),
                        el("td", topic.key()),
                        el("td", topic.value())));
        Html heads = all(Stream.of("Topic", "Key", "Value").map(name -> el("th", attr("scope", "col"), text(name))));
        return el(
                "div",
                cls("scroll"),
                attr("tabindex", "0"),
                attr("role", "region"),
                attr("aria-label", "Topics to subscribe to"),
                el("table", el("thead", el("tr", heads)), el("tbody", rows)));
    }
}
