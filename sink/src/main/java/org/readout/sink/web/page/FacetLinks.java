package org.readout.sink.web.page;

import static org.readout.sink.web.html.Attr.attr;
import static org.readout.sink.web.html.Attr.cls;
import static org.readout.sink.web.html.Attr.href;
import static org.readout.sink.web.html.Attr.when;
import static org.readout.sink.web.html.Html.el;
import static org.readout.sink.web.html.Html.text;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.readout.model.Party;
import org.readout.sink.index.Hits.Count;
import org.readout.sink.index.Hits.Facets;
import org.readout.sink.web.html.Html;

/** How many contacts there are by type, status and party, each a link that narrows the list or widens it again. */
record FacetLinks(Asked asked) {
    private static final int MOST = 12;

    Html of(Facets facets) {
        return el(
                "aside",
                cls("facets"),
                attr("aria-label", "Narrow the list"),
                group("type", "Type", facets.types(), count -> text(Labels.of(count.value()))),
                group("status", "Status", facets.statuses(), count -> text(Labels.of(count.value()))),
                group("party", "Party", facets.parties(), count -> Parties.withFlag(new Party(count.value()))));
    }

    private Html group(String name, String title, List<Count> counts, Function<Count, Html> label) {
        if (counts.isEmpty()) {
            return Html.NONE;
        }
        Stream<Html> entries =
                counts.stream().limit(MOST).map(count -> el("li", link(name, count, label.apply(count))));
        return el("section", cls("facet"), el("h2", title), el("ul", entries));
    }

    private Html link(String name, Count count, Html label) {
        boolean chosen = asked.has(name, count.value());
        return el(
                "a",
                href(chosen ? asked.without(name) : asked.with(name, count.value())),
                when(chosen, "aria-current", "true"),
                el("span", cls("label"), label),
                el("span", cls("count"), text(Long.toString(count.count()))));
    }
}
