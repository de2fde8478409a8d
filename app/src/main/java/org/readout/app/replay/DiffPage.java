package org.readout.app.replay;

import static org.readout.sink.web.html.Attr.attr;
import static org.readout.sink.web.html.Html.all;
import static org.readout.sink.web.html.Html.el;
import static org.readout.sink.web.html.Html.text;

import java.util.List;
import org.readout.sink.web.html.Html;

/** The differences as one page that needs nothing else: for reading through and passing on. */
public final class DiffPage {
    private static final String STYLE =
            "body{font:16px/1.5 system-ui,sans-serif;max-width:72rem;margin:2rem auto;padding:0 1rem;color-scheme:light dark}"
                    + "table{border-collapse:collapse;width:100%}"
                    + "td,th{border-bottom:1px solid #8886;padding:.3rem .6rem;text-align:left;vertical-align:top}"
                    + "del{background:#f882}ins{background:#4a42;text-decoration:none}code{font-size:.9em}";

    private DiffPage() {}

    public static String of(String name, Judged diff) {
        Differences differences = diff.differences();
        String title = "Candidate " + name + " against live";
        return Html.document(el(
                "html",
                attr("lang", "en"),
                el("head", el("meta", attr("charset", "utf-8")), el("title", title), el("style", STYLE)),
                el(
                        "body",
                        el("h1", title),
                        counts(differences),
                        diff.scores().map(scores -> scores(name, scores)).orElse(Html.NONE),
                        all(differences.counts().keySet().stream().map(kind -> section(kind, differences))))));
    }

    private static Html counts(Differences differences) {
        return el(
                "table",
                el("tr", el("th", "the same"), el("td", Integer.toString(differences.same()))),
                all(differences.counts().entrySet().stream()
                        .map(count -> el(
                                "tr",
                                el("th", count.getKey()),
                                el("td", count.getValue().toString())))));
    }

    private static Html scores(String name, GoldScores scores) {
        return all(
                el("h2", "scores"),
                el("p", scores.heading(name)),
                el(
                        "table",
                        el("tr", el("th", "F1"), el("th", "live"), el("th", name), el("th", "change")),
                        all(scores.rows().stream()
                                .map(row -> el(
                                        "tr",
                                        el("th", row.measure()),
                                        el("td", row.live()),
                                        el("td", row.candidate()),
                                        el("td", row.change()))))));
    }

    private static Html section(String kind, Differences differences) {
        List<Difference> found = differences.samples(kind, Integer.MAX_VALUE);
        return found.isEmpty()
                ? Html.NONE
                : all(el("h2", kind), all(found.stream().map(DiffPage::difference)));
    }

    private static Html difference(Difference difference) {
        List<FieldChange> changes = FieldChange.of(difference);
        Html table = changes.isEmpty()
                ? Html.NONE
                : el(
                        "table",
                        changes.stream()
                                .map(change -> el(
                                        "tr",
                                        el("th", change.field()),
                                        el("td", el("del", text(change.before()))),
                                        el("td", el("ins", text(change.after()))))));
        return all(el("p", el("code", Headline.of(difference.change().contact()))), table);
    }
}
