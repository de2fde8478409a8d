package org.readout.enrich.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.model.ArticleId;
import org.readout.model.Contact;
import org.readout.model.ContactChange;
import org.readout.model.ContactId;
import org.readout.model.Rank;

final class BlockDiffTest {
    private static final List<ArticleId> WHY = List.of(new ArticleId("because"));

    private static final Told AZERI = Told.call("AZE", "RUS").on("2023-10-28").by("aze-mfa", "AZE");
    private static final Told RUSSIAN = Told.call("AZE", "RUS").on("2023-10-28").by("rus-mfa", "RUS");
    private static final Told MONTH = Told.call("AZE", "RUS").month("2023-10").published("2023-10-31T12:00:00Z");
    private static final Told ALIYEV = Told.call("AZE", "RUS")
            .on("2023-10-28")
            .by("aze-president", "AZE")
            .with("Ilham Aliyev", Rank.HEAD_OF_STATE, "AZE");
    private static final Told BAYRAMOV = Told.call("AZE", "RUS")
            .on("2023-10-28")
            .by("aze-mfa", "AZE")
            .with("Jeyhun Bayramov", Rank.FOREIGN_MINISTER, "AZE");

    @Test
    void nothingNewIsNotAnnounced() {
        assertThat(diff(match(AZERI), match(AZERI))).isEmpty();
    }

    @Test
    void anotherReadoutRevisesTheContactAndSaysWhat() {
        assertThat(diff(match(AZERI), match(AZERI, RUSSIAN)))
                .singleElement()
                .isInstanceOfSatisfying(ContactChange.Revised.class, revised -> {
                    assertThat(revised.fields()).containsExactly("readouts");
                    assertThat(revised.contact().revision()).isEqualTo(2);
                });
    }

    @Test
    void aVagueContactThatGetsADayNamesItsSuccessor() {
        ContactChange last = diff(match(MONTH), match(MONTH, AZERI)).getLast();
        assertThat(last).isInstanceOf(ContactChange.Merged.class);
        assertThat(last.contact().id()).hasToString("2023-10-aze-rus-phone-call");
        assertThat(last.contact().successor()).contains(new ContactId("2023-10-28-aze-rus-phone-call"));
    }

    @Test
    void aContactThatGivesAwayAReadoutIsSplit() {
        List<ContactChange> changes = diff(
                match(MONTH, AZERI), match(AZERI, MONTH, Told.call("AZE", "RUS").on("2023-10-20")));
        assertThat(changes)
                .filteredOn(change -> change instanceof ContactChange.Split)
                .singleElement()
                .satisfies(split -> assertThat(((ContactChange.Split) split).into())
                        .containsExactly(new ContactId("2023-10-aze-rus-phone-call")));
    }

    @Test
    void twoContactsThatWouldShareAnIdAreToldApartAndTheOldIdNamesOne() {
        List<ContactChange> changes = diff(match(BAYRAMOV), match(BAYRAMOV, ALIYEV));
        assertThat(changes)
                .extracting(change -> change.contact().id().value())
                .containsExactly(
                        "2023-10-28-aze-rus-phone-call-aliyev",
                        "2023-10-28-aze-rus-phone-call-bayramov",
                        "2023-10-28-aze-rus-phone-call");
        assertThat(changes.getLast().contact().successor())
                .contains(new ContactId("2023-10-28-aze-rus-phone-call-bayramov"));
    }

    @Test
    void aContactNobodyReportsIsRetractedAtALastRevision() {
        assertThat(diff(match(AZERI), List.of()))
                .singleElement()
                .isInstanceOfSatisfying(
                        ContactChange.Retracted.class,
                        retracted -> assertThat(retracted.contact().revision()).isEqualTo(2));
    }

    @Test
    void anIdThatComesBackContinuesItsRevisions() {
        List<ContactChange> changes = BlockDiff.between(List.of(), match(AZERI), id -> Optional.of(7), WHY);
        assertThat(changes.getFirst().contact().revision()).isEqualTo(8);
        assertThat(changes.getFirst().because()).isEqualTo(WHY);
    }

    private static List<Contact> match(Told... told) {
        return new Matcher().match(Arrays.stream(told).map(Told::mention).toList());
    }

    private static List<ContactChange> diff(List<Contact> last, List<Contact> now) {
        return BlockDiff.between(last, now, id -> Optional.empty(), WHY);
    }
}
