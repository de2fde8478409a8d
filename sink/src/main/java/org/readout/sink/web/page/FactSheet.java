package org.readout.sink.web.page;

import static org.readout.sink.web.html.Attr.cls;
import static org.readout.sink.web.html.Attr.href;
import static org.readout.sink.web.html.Html.all;
import static org.readout.sink.web.html.Html.el;
import static org.readout.sink.web.html.Html.text;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.model.ArticleId;
import org.readout.model.Contact;
import org.readout.model.Difference;
import org.readout.model.Participant;
import org.readout.model.Party;
import org.readout.model.Readout;
import org.readout.sink.api.Urls;
import org.readout.sink.index.Derived;
import org.readout.sink.index.Kin;
import org.readout.sink.index.States;
import org.readout.sink.web.html.Html;

/** What is known of a contact, field by field; what is not known is left out. */
record FactSheet(Contact contact, Kin kin, Instant now) {
    Html html() {
        List<Html> rows = new ArrayList<>();
        row(rows, "Participants", participants());
        row(rows, "When", contact.occurredOn().map(days -> text(Times.days(days) + " (" + Labels.basis(days) + ")")));
        row(rows, "Where", contact.place().map(Places::fully).map(Html::text));
        row(rows, "Format", contact.format().map(Html::text));
        row(rows, "Level", contact.level().map(rank -> text(Labels.of(rank.value()))));
        row(rows, "Initiated by", contact.initiator().map(Parties::withFlag));
        row(rows, "On the margins of", contact.onMarginsOf().map(Html::text));
        row(rows, "Part of", links(kin.partOf()));
        row(rows, "Included", links(kin.parts()));
        row(rows, "Agreed", links(kin.agreed()));
        row(rows, "Subjects", subjects());
        row(rows, "Accounts differ", differs());
        row(rows, "Awaiting", awaiting());
        row(rows, "Overdue", overdue());
        row(rows, "Record", Optional.of(record()));
        return el("dl", cls("fact-sheet"), all(rows));
    }

    private static void row(List<Html> rows, String name, Optional<Html> value) {
        value.ifPresent(known -> rows.add(el("div", el("dt", name), el("dd", known))));
    }

    private Optional<Html> participants() {
        if (contact.participants().isEmpty()) {
            return Optional.empty();
        }
        Stream<Html> people = contact.participants().stream().map(FactSheet::person);
        return Optional.of(el("ul", cls("participants"), all(people)));
    }

    private static Html person(Participant participant) {
        String office = Stream.of(participant.office(), participant.party().map(States::name), part(participant))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        String name = participant.name().orElse("");
        return el("li", el("strong", name), text(name.isEmpty() || office.isEmpty() ? office : ", " + office));
    }

    private static Optional<String> part(Participant participant) {
        return participant.part().map(part -> Labels.of(part.value()).toLowerCase(Locale.ROOT));
    }

    private Optional<Html> links(List<Contact> others) {
        if (others.isEmpty()) {
            return Optional.empty();
        }
        Stream<Html> links = others.stream()
                .map(other -> el(
                        "li",
                        el("a", href(ContactCard.path(other)), text(ContactPage.title(other))),
                        text(other.occurredOn()
                                .map(days -> ", " + Times.days(days))
                                .orElse("")),
                        text(" "),
                        Badges.status(other, now)));
        return Optional.of(el("ul", cls("kin"), all(links)));
    }

    private Optional<Html> subjects() {
        if (contact.subjects().isEmpty()) {
            return Optional.empty();
        }
        Stream<Html> links = contact.subjects().stream().map(subject -> el("li", subject(subject)));
        return Optional.of(el("ul", cls("subjects"), all(links)));
    }

    private static Html subject(String words) {
        return el("a", href("/?text=" + Urls.segment("\"" + words + "\"")), text(words));
    }

    private Optional<Html> differs() {
        if (contact.differs().isEmpty()) {
            return Optional.empty();
        }
        Stream<Html> fields = contact.differs().stream().map(this::difference);
        return Optional.of(el("ul", cls("subjects"), all(fields)));
    }

    private Html difference(Difference difference) {
        String values = difference.values().stream()
                .map(value -> value.value() + " (" + sources(value.articles()) + ")")
                .collect(Collectors.joining("; "));
        return el("li", text(Labels.field(difference.field()) + ": " + values));
    }

    private String sources(List<ArticleId> articles) {
        return contact.readouts().stream()
                .filter(readout -> articles.contains(readout.articleId()))
                .map(Readout::sourceName)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private Optional<Html> awaiting() {
        List<Party> silent = Derived.awaiting(contact);
        return silent.isEmpty() ? Optional.empty() : Optional.of(text("own account of " + Parties.names(silent)));
    }

    private Optional<Html> overdue() {
        return Derived.overdue(contact, now)
                ? Optional.of(text("the planned day has passed and no source has said what became of it"))
                : Optional.empty();
    }

    private Html record() {
        return el(
                "span",
                el("code", contact.id().value()),
                text(", revision " + contact.revision() + ", "),
                el("a", href("/api/v1" + ContactCard.path(contact)), text("as JSON")));
    }
}
