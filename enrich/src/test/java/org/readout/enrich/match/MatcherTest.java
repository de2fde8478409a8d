package org.readout.enrich.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.model.Contact;
import org.readout.model.ContactStatus;
import org.readout.model.ContactType;
import org.readout.model.Party;
import org.readout.model.Rank;

final class MatcherTest {
    private static final Rank MINISTER = Rank.FOREIGN_MINISTER;

    @Test
    void twoReadoutsOfOneCallAcrossMidnightAreOneContact() {
        assertThat(ids(
                        Told.call("AZE", "RUS")
                                .publishedOnly("2023-10-28T21:30:00Z")
                                .by("aze-mfa", "AZE"),
                        Told.call("AZE", "RUS")
                                .publishedOnly("2023-10-29T06:00:00Z")
                                .by("rus-mfa", "RUS")))
                .containsExactly("2023-10-28-aze-rus-phone-call");
    }

    @Test
    void aReadoutPublishedTheNextMorningJoinsTheDayThatIsStated() {
        assertThat(ids(
                        Told.call("AZE", "RUS").on("2023-10-28").by("aze-mfa", "AZE"),
                        Told.call("AZE", "RUS").publishedOnly("2023-10-29T06:00:00Z")))
                .containsExactly("2023-10-28-aze-rus-phone-call");
    }

    @Test
    void todayInWashingtonAndTodayInTokyoMayBeOneDay() {
        assertThat(ids(
                        Told.call("JPN", "USA")
                                .today("2024-05-06")
                                .in(ZoneId.of("America/New_York"))
                                .by("usa-state", "USA"),
                        Told.call("JPN", "USA")
                                .today("2024-05-07")
                                .in(ZoneId.of("Asia/Tokyo"))
                                .by("jpn-mofa", "JPN")))
                .hasSize(1);
    }

    @Test
    void todayInSydneyIsTheDayThatWashingtonPublishedOn() {
        assertThat(ids(
                        Told.call("AUS", "USA")
                                .in(ZoneId.of("America/New_York"))
                                .publishedOnly("2024-06-04T23:00:00Z")
                                .by("usa-state", "USA"),
                        Told.call("AUS", "USA")
                                .today("2024-06-05")
                                .in(ZoneId.of("Australia/Sydney"))
                                .published("2024-06-05T01:00:00Z")
                                .by("aus-dfat", "AUS")))
                .hasSize(1);
    }

    @Test
    void aNameInTwoWordsIsTheSameInOne() {
        assertThat(ids(
                        Told.call("AZE", "IRN").on("2024-03-04").with("Hossein Amir-Abdollahian", MINISTER, "IRN"),
                        Told.call("AZE", "IRN")
                                .on("2024-03-04")
                                .by("irn-mfa", "IRN")
                                .with("Hossein Amirabdollahian", MINISTER, "IRN")))
                .hasSize(1);
    }

    @Test
    void todayInBakuAndTomorrowInMoscowAreTwoDays() {
        assertThat(ids(
                        Told.call("AZE", "RUS")
                                .today("2024-05-06")
                                .in(ZoneId.of("Asia/Baku"))
                                .by("aze-mfa", "AZE"),
                        Told.call("AZE", "RUS")
                                .today("2024-05-07")
                                .in(ZoneId.of("Europe/Moscow"))
                                .by("rus-mfa", "RUS")))
                .hasSize(2);
    }

    @Test
    void twoCallsInAWeekAreTwoContacts() {
        assertThat(ids(
                        Told.call("ISR", "USA").on("2024-05-06"),
                        Told.call("ISR", "USA").on("2024-05-09").by("usa-state", "USA")))
                .containsExactly("2024-05-06-isr-usa-phone-call", "2024-05-09-isr-usa-phone-call");
    }

    @Test
    void oneMinistrysReadoutsOnTwoDaysAreOfTwoCalls() {
        assertThat(ids(
                        Told.call("ISR", "USA")
                                .publishedOnly("2024-05-06T12:00:00Z")
                                .by("usa-state", "USA"),
                        Told.call("ISR", "USA")
                                .publishedOnly("2024-05-07T12:00:00Z")
                                .by("usa-state", "USA")))
                .hasSize(2);
    }

    @Test
    void oneMinistrysRemarksOnTwoDaysOfAVisitAreOfOneContact() {
        assertThat(ids(
                        Told.meeting("KEN", "USA")
                                .publishedOnly("2024-05-22T21:00:00Z")
                                .by("usa-wh", "USA")
                                .with("Joe Biden", Rank.HEAD_OF_STATE, "USA")
                                .with("William Ruto", Rank.HEAD_OF_STATE, "KEN"),
                        Told.meeting("KEN", "USA")
                                .publishedOnly("2024-05-23T17:00:00Z")
                                .by("usa-wh", "USA")
                                .with("Joe Biden", Rank.HEAD_OF_STATE, "USA")
                                .with("William Ruto", Rank.HEAD_OF_STATE, "KEN")))
                .hasSize(1);
    }

    @Test
    void oneMinistrysMeetingsOfOtherPeopleOnTheNextDayAreTwoContacts() {
        assertThat(ids(
                        Told.meeting("KEN", "USA")
                                .publishedOnly("2024-05-22T21:00:00Z")
                                .by("usa-wh", "USA")
                                .with("Joe Biden", Rank.HEAD_OF_STATE, "USA"),
                        Told.meeting("KEN", "USA")
                                .publishedOnly("2024-05-23T17:00:00Z")
                                .by("usa-wh", "USA")
                                .with("William Ruto", Rank.HEAD_OF_STATE, "KEN")))
                .hasSize(2);
    }

    @Test
    void anOutletMayRetellACallDaysLater() {
        assertThat(ids(
                        Told.call("ISR", "USA").on("2024-05-06").by("usa-state", "USA"),
                        Told.call("ISR", "USA")
                                .publishedOnly("2024-05-11T12:00:00Z")
                                .byOutlet("daily")))
                .hasSize(1);
    }

    @Test
    void whatIsRetoldJoinsNeitherOfTwoCallsItMayBeOf() {
        assertThat(ids(
                        Told.call("ISR", "USA").on("2024-05-06").by("usa-state", "USA"),
                        Told.call("ISR", "USA").on("2024-05-08").by("usa-state", "USA"),
                        Told.call("ISR", "USA")
                                .publishedOnly("2024-05-11T12:00:00Z")
                                .byOutlet("daily")))
                .hasSize(3);
    }

    @Test
    void anAnnouncementAndTheMeetingItAnnouncedAreOneContactWithAHistory() {
        Contact contact = only(
                Told.meeting("ROU", "USA").on("2024-05-07").planned().published("2024-05-06T16:00:00Z"),
                Told.meeting("ROU", "USA").on("2024-05-07").published("2024-05-07T20:00:00Z"));
        assertThat(contact.status()).isEqualTo(ContactStatus.HELD);
        assertThat(contact.history())
                .extracting(Contact.StatusStep::status)
                .containsExactly(ContactStatus.PLANNED, ContactStatus.HELD);
    }

    @Test
    void aMeetingPromisedForTheYearJoinsTheOneThatWasHeld() {
        Contact contact = only(
                Told.conference("ARM", "AZE", "IRN", "RUS", "TUR")
                        .year("2024")
                        .format("3+3")
                        .planned(),
                Told.conference("ARM", "AZE", "IRN", "RUS", "TUR")
                        .on("2024-10-18")
                        .format("3+3"));
        assertThat(contact.id()).hasToString("2024-10-18-arm-aze-irn-rus-tur-multilateral-meeting");
        assertThat(contact.status()).isEqualTo(ContactStatus.HELD);
    }

    @Test
    void aMeetingPromisedForTheMonthIsNotTheOneBeforeThePromise() {
        assertThat(ids(
                        Told.meeting("UKR", "USA").on("2024-06-07"),
                        Told.meeting("UKR", "USA").month("2024-06").planned().published("2024-06-10T12:00:00Z")))
                .containsExactly("2024-06-07-ukr-usa-meeting", "2024-06-ukr-usa-meeting");
    }

    @Test
    void aPostponementChangesTheStatusOfWhatWasPlanned() {
        Contact contact = only(
                Told.visit("FRA", "SRB").on("2024-09-03").planned().published("2024-09-01T12:00:00Z"),
                Told.visit("FRA", "SRB")
                        .on("2024-09-03")
                        .status(ContactStatus.POSTPONED)
                        .published("2024-09-02T12:00:00Z"));
        assertThat(contact.status()).isEqualTo(ContactStatus.POSTPONED);
    }

    @Test
    void anAnnouncementReadLateDoesNotUndoAnAccount() {
        Contact contact = only(
                Told.call("AZE", "RUS").on("2023-10-28"),
                Told.call("AZE", "RUS").on("2023-10-28").planned().published("2023-10-28T18:00:00Z"));
        assertThat(contact.status()).isEqualTo(ContactStatus.HELD);
    }

    @Test
    void anAgencysDenialDoesNotUndoAMinistrysReadout() {
        Contact contact = only(
                Told.call("AZE", "RUS").on("2023-10-28").by("aze-mfa", "AZE"),
                Told.call("AZE", "RUS")
                        .on("2023-10-28")
                        .status(ContactStatus.DENIED)
                        .published("2023-10-28T18:00:00Z"));
        assertThat(contact.status()).isEqualTo(ContactStatus.HELD);
    }

    @Test
    void aMinistrysDenialCounts() {
        Contact contact = only(
                Told.call("AZE", "RUS").on("2023-10-28"),
                Told.call("AZE", "RUS")
                        .on("2023-10-28")
                        .by("rus-mfa", "RUS")
                        .status(ContactStatus.DENIED)
                        .published("2023-10-28T18:00:00Z"));
        assertThat(contact.status()).isEqualTo(ContactStatus.DENIED);
    }

    @Test
    void aCallIsNotAMeeting() {
        assertThat(ids(
                        Told.call("AZE", "RUS").on("2023-10-28"),
                        Told.meeting("AZE", "RUS").on("2023-10-28").by("aze-mfa", "AZE")))
                .hasSize(2);
    }

    @Test
    void aVisitAndItsTalksAreOneContactWhereTheSamePeopleMeet() {
        assertThat(ids(
                        Told.visit("KEN", "USA")
                                .from("2024-05-23", "2024-05-24")
                                .with("Joe Biden", Rank.HEAD_OF_STATE, "USA")
                                .with("William Ruto", Rank.HEAD_OF_STATE, "KEN"),
                        Told.meeting("KEN", "USA")
                                .on("2024-05-23")
                                .with("Biden", Rank.HEAD_OF_STATE, "USA")
                                .with("Ruto", Rank.HEAD_OF_STATE, "KEN")
                                .by("ken-mfa", "KEN")))
                .hasSize(1);
    }

    @Test
    void aVisitMayLeadThroughSeveralCitiesOfOneCountry() {
        assertThat(ids(
                        Told.visit("FRA", "USA")
                                .from("2024-06-05", "2024-06-09")
                                .at("Normandy", "FRA")
                                .with("Joe Biden", Rank.HEAD_OF_STATE, "USA")
                                .with("Emmanuel Macron", Rank.HEAD_OF_STATE, "FRA"),
                        Told.meeting("FRA", "USA")
                                .on("2024-06-08")
                                .at("Paris", "FRA")
                                .with("Joseph R. Biden, Jr.", Rank.OFFICIAL, "USA")
                                .with("Emmanuel Macron", Rank.HEAD_OF_STATE, "FRA")))
                .hasSize(1);
    }

    @Test
    void aVisitWithTwoTalksIsNeitherOfThem() {
        assertThat(ids(
                        Told.visit("AZE", "RUS").on("2024-08-19").with("Sergey Lavrov", MINISTER, "RUS"),
                        Told.meeting("AZE", "RUS")
                                .on("2024-08-19")
                                .by("aze-mfa", "AZE")
                                .with("Sergey Lavrov", MINISTER, "RUS")
                                .with("Jeyhun Bayramov", MINISTER, "AZE"),
                        Told.meeting("AZE", "RUS")
                                .on("2024-08-19")
                                .by("rus-mfa", "RUS")
                                .with("Sergey Lavrov", MINISTER, "RUS")
                                .with("Ilham Aliyev", Rank.HEAD_OF_STATE, "AZE")))
                .hasSize(3);
    }

    @Test
    void twoMinistersOfOneStateMeetInTwoContacts() {
        assertThat(ids(
                        Told.meeting("ISR", "USA")
                                .on("2024-07-25")
                                .with("Joe Biden", Rank.HEAD_OF_STATE, "USA")
                                .with("Benjamin Netanyahu", Rank.HEAD_OF_GOVERNMENT, "ISR"),
                        Told.meeting("ISR", "USA")
                                .on("2024-07-25")
                                .by("usa-wh", "USA")
                                .with("Kamala Harris", Rank.DEPUTY_HEAD, "USA")
                                .with("Benjamin Netanyahu", Rank.HEAD_OF_GOVERNMENT, "ISR")))
                .containsExactly("2024-07-25-isr-usa-meeting-biden", "2024-07-25-isr-usa-meeting-harris");
    }

    @Test
    void namesakesAreTwoPeople() {
        assertThat(ids(
                        Told.meeting("CHN", "SGP").on("2024-07-25").with("Wang Yi", MINISTER, "CHN"),
                        Told.meeting("CHN", "SGP")
                                .on("2024-07-25")
                                .by("chn-mfa", "CHN")
                                .with("Wang Chao", MINISTER, "CHN")))
                .hasSize(2);
    }

    @Test
    void aMentionWithoutNamesDoesNotChainTwoMinistersTogether() {
        assertThat(ids(
                        Told.call("AZE", "RUS")
                                .on("2023-10-28")
                                .by("aze-mfa", "AZE")
                                .with("Ilham Aliyev", Rank.HEAD_OF_STATE, "AZE"),
                        Told.call("AZE", "RUS").on("2023-10-28"),
                        Told.call("AZE", "RUS")
                                .on("2023-10-28")
                                .by("rus-mfa", "RUS")
                                .with("Jeyhun Bayramov", MINISTER, "AZE")))
                .hasSize(2);
    }

    @Test
    void spellingsOfOnePersonAreBroughtTogether() {
        Contact contact = only(
                Told.call("AZE", "RUS").on("2023-10-28").by("aze-mfa", "AZE").with("Ceyhun Bayramov", MINISTER, "AZE"),
                Told.call("AZE", "RUS").on("2023-10-28").with("Jeyhun Bayramov", MINISTER, "AZE"),
                Told.call("AZE", "RUS")
                        .on("2023-10-28")
                        .by("rus-mfa", "RUS")
                        .with("Джейхун Байрамов", MINISTER, "AZE"));
        assertThat(contact.participants()).singleElement().satisfies(person -> {
            assertThat(person.name()).contains("Ceyhun Bayramov");
            assertThat(person.spellings()).containsExactly("Ceyhun Bayramov", "Jeyhun Bayramov", "Джейхун Байрамов");
        });
    }

    @Test
    void aStateWhoseMinisterIsNotNamedIsStillTheSameParty() {
        assertThat(ids(
                        Told.meeting("TUR", "USA").on("2011-04-20").with("Hillary Clinton", MINISTER, "USA"),
                        Told.meeting("TUR", "USA")
                                .on("2011-04-20")
                                .by("tur-mfa", "TUR")
                                .with("Hillary Clinton", MINISTER, "USA")
                                .with("Recep Tayyip Erdoğan", Rank.HEAD_OF_GOVERNMENT, "TUR")))
                .hasSize(1);
    }

    @Test
    void oneFormatWithDifferentPartyListsIsOneConference() {
        Contact contact = only(
                Told.conference("ARM", "AZE", "IRN", "RUS", "TUR")
                        .on("2023-10-23")
                        .format("3+3")
                        .at("Tehran", "IRN"),
                Told.conference("AZE", "IRN", "TUR")
                        .on("2023-10-23")
                        .format("3+3")
                        .by("irn-mfa", "IRN"));
        assertThat(contact.parties()).hasSize(5);
    }

    @Test
    void threeMinistersMeetingInTurnsOnOneDayStayApart() {
        assertThat(ids(
                        Told.conference("ARM", "AZE", "USA").on("2024-07-10").at("Washington", "USA"),
                        Told.conference("ARM", "AZE", "DEU")
                                .on("2024-07-10")
                                .at("Washington", "USA")
                                .by("deu-aa", "DEU"),
                        Told.meeting("ARM", "AZE").on("2024-07-10").at("Washington", "USA")))
                .hasSize(3);
    }

    @Test
    void nobodyMeetsInTwoCountriesOnOneDay() {
        assertThat(ids(
                        Told.meeting("UKR", "USA").on("2024-06-13").at("Fasano", "ITA"),
                        Told.meeting("UKR", "USA")
                                .on("2024-06-13")
                                .at("Paris", "FRA")
                                .by("usa-wh", "USA")))
                .containsExactly("2024-06-13-ukr-usa-meeting-fasano", "2024-06-13-ukr-usa-meeting-paris");
    }

    @Test
    void theOwnMinistrysWordIsShownAndEverySideIsNamed() {
        Contact contact = only(
                Told.a(ContactType.CONSULTATION, "AZE", "RUS").on("2023-10-28").published("2023-10-28T08:00:00Z"),
                Told.meeting("AZE", "RUS").on("2023-10-28").by("aze-mfa", "AZE"));
        assertThat(contact.type()).isEqualTo(ContactType.MEETING);
        assertThat(contact.readouts())
                .extracting(readout -> readout.side())
                .containsExactly(Optional.empty(), Optional.of(new Party("AZE")));
    }

    @Test
    void aMentionOfOnePartyIsNoContact() {
        assertThat(ids(Told.meeting("AZE").on("2023-10-28"))).isEmpty();
    }

    private static List<String> ids(Told... told) {
        return match(told).stream().map(contact -> contact.id().value()).toList();
    }

    private static Contact only(Told... told) {
        List<Contact> contacts = match(told);
        assertThat(contacts).hasSize(1);
        return contacts.getFirst();
    }

    private static List<Contact> match(Told... told) {
        return new Matcher().match(Arrays.stream(told).map(Told::mention).toList());
    }
}
