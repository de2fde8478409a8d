package org.readout.sink.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.model.Article;
import org.readout.model.Contact;
import org.readout.model.ContactId;
import org.readout.model.ContactStatus;
import org.readout.model.ContactType;
import org.readout.model.MentionId;
import org.readout.model.OccurredOn;
import org.readout.model.Place;
import org.readout.model.Readout;
import org.readout.sink.Samples;

final class KinTest {
    private static final Article ARTICLE = Samples.article(Samples.agency("wire"), "Title", "Text");
    private static final Contact VISIT =
            told("visit", ContactType.VISIT, "2023-10-26", "2023-10-28", "Baku", "AZE", "RUS");
    private static final Contact SUMMIT = told(
            "summit",
            ContactType.MULTILATERAL_MEETING,
            "2023-10-23",
            "2023-10-23",
            "Tehran",
            "ARM",
            "AZE",
            "IRN",
            "RUS",
            "TUR");

    @Test
    void talksInTheDaysOfAVisitAreItsParts() {
        Contact talks = told("talks", ContactType.MEETING, "2023-10-27", "2023-10-27", "Baku", "AZE", "RUS");
        assertThat(Kin.of(VISIT, List.of(VISIT, talks)).parts()).containsExactly(talks);
        assertThat(Kin.of(talks, List.of(VISIT, talks)).partOf()).containsExactly(VISIT);
    }

    @Test
    void aCallDuringAVisitATalkAfterItAndOthersTalksAreNot() {
        Contact call = told("call", ContactType.PHONE_CALL, "2023-10-27", "2023-10-27", "Baku", "AZE", "RUS");
        Contact later = told("later", ContactType.MEETING, "2023-10-29", "2023-10-29", "Baku", "AZE", "RUS");
        Contact others = told("others", ContactType.MEETING, "2023-10-27", "2023-10-27", "Baku", "AZE", "TUR");
        Contact calledOff = Samples.with(
                told("off", ContactType.MEETING, "2023-10-27", "2023-10-27", "Baku", "AZE", "RUS"),
                ContactStatus.CANCELLED);
        assertThat(Kin.of(VISIT, List.of(call, later, others, calledOff)).parts())
                .isEmpty();
    }

    @Test
    void aMeetingOnTheMarginsIsPartOfTheLargerOne() {
        Contact aside = onMargins(
                told("aside", ContactType.MEETING, "2023-10-23", "2023-10-23", "Tehran", "AZE", "TUR"),
                "the 3+3 meeting");
        assertThat(Kin.of(aside, List.of(SUMMIT)).partOf()).containsExactly(SUMMIT);
        assertThat(Kin.of(SUMMIT, List.of(aside)).parts()).containsExactly(aside);
    }

    @Test
    void aMeetingOfTwoOnTheDayOfALargerOneIsNoPartWhereNobodySaysSo() {
        Contact elsewhere = told("elsewhere", ContactType.MEETING, "2023-10-23", "2023-10-23", "Tehran", "AZE", "TUR");
        assertThat(Kin.of(elsewhere, List.of(SUMMIT)).partOf()).isEmpty();
    }

    @Test
    void whatTheAccountOfACallAnnouncesIsAgreed() {
        Contact call = by("1", ContactStatus.HELD, Samples.call("AZE", "RUS", "2023-10-28"));
        Contact next = by("2", ContactStatus.PLANNED, Samples.call("AZE", "RUS", "2023-11-20"));
        Contact before = by("3", ContactStatus.HELD, Samples.call("AZE", "RUS", "2023-10-23"));
        assertThat(Kin.of(call, List.of(call, next, before)).agreed()).containsExactly(next);
        assertThat(Kin.of(next, List.of(call, next, before)).agreed()).isEmpty();
    }

    private static Contact told(String id, ContactType type, String from, String to, String city, String... parties) {
        Contact plain = Samples.contact(id, type, ContactStatus.HELD, from, List.of(parties));
        OccurredOn days = new OccurredOn(LocalDate.parse(from), LocalDate.parse(to), OccurredOn.STATED);
        return changed(
                plain,
                Optional.of(days),
                Optional.of(new Place(Optional.of(city), Optional.empty())),
                Optional.empty(),
                List.of());
    }

    private static Contact onMargins(Contact contact, String occasion) {
        return changed(contact, contact.occurredOn(), contact.place(), Optional.of(occasion), contact.readouts());
    }

    private static Contact by(String number, ContactStatus status, Contact contact) {
        Readout plain = Samples.readout(ARTICLE);
        Readout told = new Readout(
                plain.articleId(),
                new MentionId(plain.articleId() + "#" + number),
                plain.source(),
                plain.sourceName(),
                plain.side(),
                plain.url(),
                plain.language(),
                plain.publishedAt(),
                plain.title(),
                contact.type(),
                status,
                contact.occurredOn(),
                plain.repeats(),
                plain.evidence());
        return changed(contact, contact.occurredOn(), contact.place(), Optional.empty(), List.of(told));
    }

    private static Contact changed(
            Contact contact,
            Optional<OccurredOn> days,
            Optional<Place> place,
            Optional<String> occasion,
            List<Readout> readouts) {
        return new Contact(
                new ContactId(contact.id().value()),
                contact.revision(),
                contact.type(),
                contact.status(),
                contact.parties(),
                contact.participants(),
                days,
                place,
                contact.format(),
                contact.level(),
                contact.subjects(),
                contact.initiator(),
                occasion,
                contact.history(),
                readouts,
                contact.differs(),
                contact.successor());
    }
}
