package org.readout.sink.web.page;

import static org.readout.sink.web.html.Attr.attr;
import static org.readout.sink.web.html.Attr.cls;
import static org.readout.sink.web.html.Html.all;
import static org.readout.sink.web.html.Html.el;
import static org.readout.sink.web.html.Html.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.model.Contact;
import org.readout.model.Party;
import org.readout.sink.index.States;
import org.readout.sink.web.html.Html;

/** Parties with their names and flags. */
final class Parties {
    /** Bodies that have a flag among the emoji. */
    private static final Map<String, String> BODIES = Map.of("EU", "EU", "UN", "UN");

    private static final int REGIONAL_A = 0x1F1E6;
    private static final int FEW = 6;

    private Parties() {}

    /** "Azerbaijan and Russia", flags included. */
    static Html named(Contact contact) {
        List<Html> pieces = new ArrayList<>();
        List<Party> shown = contact.parties().stream().limit(FEW).toList();
        int more = contact.parties().size() - shown.size();
        for (int i = 0; i < shown.size(); i++) {
            pieces.add(text(joint(i, shown.size() + more)));
            pieces.add(withFlag(shown.get(i)));
        }
        if (more > 0) {
            pieces.add(text(" and " + more + " more"));
        }
        return pieces.isEmpty() ? text("Parties unknown") : all(pieces);
    }

    static Html withFlag(Party party) {
        return el("span", cls("party"), flag(party), text(States.name(party)));
    }

    static String names(List<Party> parties) {
        return String.join(", ", parties.stream().map(States::name).toList());
    }

    private static Html flag(Party party) {
        Optional<String> code = States.alpha2(party).or(() -> Optional.ofNullable(BODIES.get(party.value())));
        return code.map(letters -> el("span", cls("flag"), attr("aria-hidden", "true"), text(emoji(letters))))
                .orElse(Html.NONE);
    }

    private static String emoji(String letters) {
        return letters.chars()
                .map(letter -> REGIONAL_A + letter - 'A')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String joint(int position, int size) {
        if (position == 0) {
            return "";
        }
        return position == size - 1 ? " and " : ", ";
    }
}
