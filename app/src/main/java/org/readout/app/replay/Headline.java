package org.readout.app.replay;

import java.util.stream.Collectors;
import org.readout.model.Contact;
import org.readout.model.Party;

/** A contact in one line. */
final class Headline {
    private Headline() {}

    /** Such as {@code 2023-10-28-aze-rus-phone-call  phone-call, held, AZE RUS, 2023-10-28, 3 readouts}. */
    static String of(Contact contact) {
        String parties = contact.parties().stream().map(Party::value).collect(Collectors.joining(" "));
        String day = contact.occurredOn()
                .map(on -> on.from().equals(on.to()) ? on.from().toString() : on.from() + ".." + on.to())
                .orElse("no date");
        int readouts = contact.readouts().size();
        return contact.id() + "  " + contact.type().value() + ", "
                + contact.status().value() + ", " + parties + ", " + day + ", " + readouts
                + (readouts == 1 ? " readout" : " readouts");
    }
}
