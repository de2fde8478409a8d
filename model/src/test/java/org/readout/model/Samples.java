package org.readout.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Small values for tests. */
final class Samples {
    private Samples() {}

    static Contact contact() {
        return new Contact(
                new ContactId("2023-10-28-aze-rus-phone-call"),
                1,
                ContactType.PHONE_CALL,
                ContactStatus.HELD,
                List.of(new Party("AZE"), new Party("RUS")),
                List.of(),
                Optional.of(OccurredOn.day(LocalDate.parse("2023-10-28"), OccurredOn.STATED)),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Rank.FOREIGN_MINISTER),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }
}
