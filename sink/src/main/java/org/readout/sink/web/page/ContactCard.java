package org.readout.sink.web.page;

import static org.readout.sink.web.html.Attr.attr;
import static org.readout.sink.web.html.Attr.cls;
import static org.readout.sink.web.html.Attr.href;
import static org.readout.sink.web.html.Html.all;
import static org.readout.sink.web.html.Html.el;
import static org.readout.sink.web.html.Html.text;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.readout.model.Contact;
import org.readout.model.Party;
import org.readout.model.Readout;
import org.readout.sink.api.Urls;
import org.readout.sink.index.Derived;
import org.readout.sink.web.html.Html;

/** A contact in the list: who with whom, what, how far it got, and how many tell of it. */
record ContactCard(Contact contact, Instant asked) {
    private static final int FEW_PEOPLE = 4;

    static String path(Contact contact) {
        return "/contacts/" + Urls.segment(contact.id().value());
    }

    Html html() {
        return el(
                "article",
                cls("contact"),
                attr("id", contact.id().value()),
                el("p", cls("kicker"), text(kicker()), text(" "), Badges.status(contact, asked)),
                el("h3", el("a", href(path(contact)), Parties.named(contact))),
                people(),
                headline(),
                el("p", cls("facts"), facts()));
    }

    private String kicker() {
        return Labels.of(contact.type().value())
                + contact.format().map(format -> " · " + format).orElse("")
                + contact.place()
                        .flatMap(Places::shortly)
                        .map(place -> " · " + place)
                        .orElse("");
    }

    private Html people() {
        String named = contact.participants().stream()
                .flatMap(participant -> participant.name().stream()
                        .map(name -> name
                                + participant
                                        .office()
                                        .map(office -> ", " + office)
                                        .orElse("")))
                .limit(FEW_PEOPLE)
                .collect(Collectors.joining(" · "));
        return named.isEmpty() ? Html.NONE : el("p", cls("people"), text(named));
    }

    /** The title of an account in English, or else of the first. */
    private Html headline() {
        Optional<Readout> chosen = contact.readouts().stream()
                .filter(readout -> readout.language().startsWith("en"))
                .findFirst()
                .or(() -> contact.readouts().stream().findFirst());
        return chosen.map(readout -> el("p", cls("headline"), Texts.title(readout)))
                .orElse(Html.NONE);
    }

    private Html facts() {
        List<Html> facts = new ArrayList<>();
        facts.add(el("strong", Labels.count(contact.readouts().size(), "readout", "readouts")));
        if (contact.readouts().size() > 1) {
            facts.add(text(" · " + Labels.independent(contact)));
        }
        String sides = contact.readouts().stream()
                .map(Readout::sourceName)
                .distinct()
                .limit(FEW_PEOPLE)
                .collect(Collectors.joining(", "));
        facts.add(text(sides.isEmpty() ? "" : " from " + sides));
        List<Party> awaiting = Derived.awaiting(contact);
        if (!awaiting.isEmpty()) {
            facts.add(el("span", cls("awaiting"), text(" Awaiting " + Parties.names(awaiting))));
        }
        return all(facts);
    }
}
