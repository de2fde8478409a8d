package org.readout.enrich.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.model.Contact;
import org.readout.model.ContactStatus;
import org.readout.model.OccurredOn;

/** What was announced is the contact that took place, also where that was on another day. */
final class PutOffTest {
    private static final Told PLANNED =
            Told.visit("FRA", "SRB").on("2024-09-03").planned().published("2024-09-01T12:00:00Z");
    private static final Told HELD = Told.visit("FRA", "SRB").on("2024-09-17").published("2024-09-17T20:00:00Z");

    @Test
    void whatIsPutOffAndHeldOnAnotherDayIsOneContactWithItsHistory() {
        assertIsOneContact(PLANNED, putOff().on("2024-09-03").published("2024-09-02T12:00:00Z"), HELD);
    }

    @Test
    void theNewDayMayBeTheOneThatIsTold() {
        assertIsOneContact(PLANNED, putOff().on("2024-09-17").published("2024-09-02T12:00:00Z"), HELD);
    }

    @Test
    void noDayNeedBeTold() {
        assertIsOneContact(PLANNED, putOff().published("2024-09-02T12:00:00Z"), HELD);
    }

    @Test
    void aNewDayIsShownUntilItComes() {
        Contact contact = match(PLANNED, putOff().on("2024-09-17").published("2024-09-02T12:00:00Z"))
                .getFirst();
        assertThat(contact.id()).hasToString("2024-09-17-fra-srb-visit");
        assertThat(contact.status()).isEqualTo(ContactStatus.POSTPONED);
    }

    @Test
    void anotherDayThanAnnouncedIsAnotherContactWhereNobodySaysItWasPutOff() {
        assertThat(match(PLANNED, HELD)).hasSize(2);
    }

    @Test
    void whatWasHeldBeforeThePostponementIsNotWhatWasPutOff() {
        Told before = Told.visit("FRA", "SRB").on("2024-09-10").published("2024-09-10T12:00:00Z");
        Told later = putOff().on("2024-09-03").published("2024-09-12T12:00:00Z");
        assertThat(match(PLANNED, before, later)).hasSize(2);
    }

    @Test
    void whichOfTwoLaterVisitsWasMeantIsNotGuessed() {
        Told another = Told.visit("FRA", "SRB").on("2024-09-24").published("2024-09-24T12:00:00Z");
        assertThat(match(PLANNED, putOff().on("2024-09-03").published("2024-09-02T12:00:00Z"), HELD, another))
                .hasSize(3);
    }

    @Test
    void aCancellationWithoutADayEndsWhatWasPlanned() {
        Contact contact = match(
                        PLANNED,
                        Told.visit("FRA", "SRB").status(ContactStatus.CANCELLED).published("2024-09-02T12:00:00Z"))
                .getFirst();
        assertThat(contact.status()).isEqualTo(ContactStatus.CANCELLED);
        assertThat(contact.id()).hasToString("2024-09-03-fra-srb-visit");
    }

    @Test
    void aMeetingOfNextWeekIsTheOneHeldInIt() {
        Told nextWeek = Told.meeting("FRA", "SRB")
                .from("2024-09-16", "2024-09-22")
                .planned()
                .published("2024-09-12T12:00:00Z");
        Told held = Told.meeting("FRA", "SRB").on("2024-09-18").published("2024-09-18T20:00:00Z");
        assertThat(match(nextWeek, held))
                .singleElement()
                .satisfies(contact -> assertThat(contact.occurredOn())
                        .contains(OccurredOn.day(java.time.LocalDate.parse("2024-09-18"), OccurredOn.STATED)));
    }

    @Test
    void aMeetingInDecemberIsTheOneHeldInIt() {
        Told december = Told.meeting("FRA", "SRB").month("2024-12").planned().published("2024-09-12T12:00:00Z");
        Told held = Told.meeting("FRA", "SRB").on("2024-12-05").published("2024-12-05T20:00:00Z");
        assertThat(match(december, held)).hasSize(1);
    }

    private static Told putOff() {
        return Told.visit("FRA", "SRB").status(ContactStatus.POSTPONED);
    }

    private static void assertIsOneContact(Told... told) {
        assertThat(match(told)).singleElement().satisfies(contact -> {
            assertThat(contact.id()).hasToString("2024-09-17-fra-srb-visit");
            assertThat(contact.history())
                    .extracting(Contact.StatusStep::status)
                    .containsExactly(ContactStatus.PLANNED, ContactStatus.POSTPONED, ContactStatus.HELD);
        });
    }

    private static List<Contact> match(Told... told) {
        return new Matcher().match(Arrays.stream(told).map(Told::mention).toList());
    }
}
