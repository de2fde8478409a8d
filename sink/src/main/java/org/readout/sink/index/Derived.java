package org.readout.sink.index;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.readout.model.Contact;
import org.readout.model.ContactStatus;
import org.readout.model.Party;

/** What follows from a contact and the instant somebody asks, and is therefore never stored. */
public final class Derived {
    /** Planned, its last day passed, and no word since. */
    public static final ContactStatus OVERDUE = new ContactStatus("overdue");

    private Derived() {}

    public static boolean overdue(Contact contact, Instant asked) {
        return contact.status().equals(ContactStatus.PLANNED)
                && contact.occurredOn()
                        .filter(days -> days.to().isBefore(day(asked)))
                        .isPresent();
    }

    /** The states that take part and whose own ministries have not published an account. */
    public static List<Party> awaiting(Contact contact) {
        return contact.parties().stream()
                .filter(States::isState)
                .filter(party -> !hasPublished(party, contact))
                .toList();
    }

    /** The day on which a question is asked, in UTC. */
    public static LocalDate day(Instant asked) {
        return LocalDate.ofInstant(asked, ZoneOffset.UTC);
    }

    private static boolean hasPublished(Party party, Contact contact) {
        return contact.readouts().stream()
                .anyMatch(readout -> readout.side().filter(party::equals).isPresent());
    }
}
