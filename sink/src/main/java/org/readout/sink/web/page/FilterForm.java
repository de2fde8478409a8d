package org.readout.sink.web.page;

import static org.readout.sink.web.html.Attr.attr;
import static org.readout.sink.web.html.Attr.cls;
import static org.readout.sink.web.html.Attr.href;
import static org.readout.sink.web.html.Attr.when;
import static org.readout.sink.web.html.Html.el;
import static org.readout.sink.web.html.Html.text;

import java.util.List;
import java.util.stream.Stream;
import org.readout.model.ContactStatus;
import org.readout.model.ContactType;
import org.readout.model.SourceId;
import org.readout.sink.index.Derived;
import org.readout.sink.index.States;
import org.readout.sink.web.html.Attr;
import org.readout.sink.web.html.Html;
import org.readout.sink.web.html.Part;

/** The form above the list of contacts: a plain GET, so that every search is a link. */
record FilterForm(Asked asked, List<SourceId> sources) {
    private static final List<String> TYPES = Stream.of(
                    ContactType.PHONE_CALL,
                    ContactType.VIDEO_CALL,
                    ContactType.MEETING,
                    ContactType.VISIT,
                    ContactType.CONSULTATION,
                    ContactType.MULTILATERAL_MEETING,
                    ContactType.MESSAGE)
            .map(ContactType::value)
            .toList();
    private static final List<String> STATUSES = Stream.of(
                    ContactStatus.HELD,
                    ContactStatus.PLANNED,
                    Derived.OVERDUE,
                    ContactStatus.POSTPONED,
                    ContactStatus.CANCELLED,
                    ContactStatus.DENIED)
            .map(ContactStatus::value)
            .toList();

    Html html() {
        return el(
                "form",
                attr("id", "filters"),
                cls("filters"),
                attr("method", "get"),
                attr("action", "/"),
                attr("role", "search"),
                attr("aria-label", "Contacts"),
                input("text", "Words", "search", cls("wide")),
                input("party", "Party", "text", attr("list", "states")),
                select("type", "Type", TYPES),
                select("status", "Status", STATUSES),
                input("from", "From", "date", attr("pattern", "\\d{4}-\\d{2}-\\d{2}")),
                input("to", "To", "date", attr("pattern", "\\d{4}-\\d{2}-\\d{2}")),
                select("source", "Source", sources.stream().map(SourceId::value).toList()),
                buttons(),
                states());
    }

    private Html input(String name, String label, String type, Attr more) {
        Html field = el(
                "input",
                attr("type", type),
                attr("id", "filter-" + name),
                attr("name", name),
                attr("value", asked.value(name)),
                more);
        return labelled(name, label, field);
    }

    private Html select(String name, String label, List<String> values) {
        Stream<Html> options = values.stream()
                .map(value -> el(
                        "option",
                        attr("value", value),
                        when(asked.has(name, value), "selected", ""),
                        text(name.equals("source") ? value : Labels.of(value))));
        Html any = el("option", attr("value", ""), text("Any"));
        Stream<Part> parts = Stream.concat(Stream.of(attr("id", "filter-" + name), attr("name", name), any), options);
        return labelled(name, label, el("select", parts));
    }

    private static Html labelled(String name, String label, Html field) {
        return el("p", cls("field field-" + name), el("label", attr("for", "filter-" + name), text(label)), field);
    }

    private Html buttons() {
        Html clear = asked.isFiltered() ? el("a", cls("clear"), href("/"), text("Clear")) : Html.NONE;
        return el("p", cls("buttons"), el("button", attr("type", "submit"), text("Search")), clear);
    }

    private static Html states() {
        return el(
                "datalist",
                Stream.concat(
                        Stream.of(attr("id", "states")),
                        States.all().stream()
                                .map(party -> el("option", attr("value", party.value()), text(States.name(party))))));
    }
}
