package org.readout.enrich.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

final class WordingTest {
    private static final String RELEASE = """
            On 3 May 2024, the Minister of Foreign Affairs, Elnur Kerimzade, received the Ambassador of France, Claire Vasseur.

            The sides spoke about student exchanges, about the line between Baku and Paris that is to be flown again from June, and about
            the French school, whose new building will be opened in autumn. The minister recalled that the agreement on readmission
            still waits for the Senate's vote. Both agreed that the next consultations will be held in Paris before the end of the year.
            """;

    /** Eight calls of two ministers in three weeks: one opening, one close, and each time something else between. */
    private static final List<String> EIGHT_CALLS = List.of(
            "the exchange of 36 prisoners at the border crossing of Sadakhlo, which went ahead at dawn without an incident",
            "grain that has been lying in the port of Poti since the strike, and who pays for the storage of it",
            "a draft of the peace treaty, of which two articles are still open: the one on courts and the one on foreign troops",
            "the shooting near Lake Sev, in which a shepherd was hurt, and the commission that is to look into it",
            "the visit of the President, for which the ninth of June is now the likely day, with a stop in Nakhchivan",
            "water from the Araz, a shared gauge at Mincivan, and a hotline between the two dams in times of flood",
            "the school books of the two countries, and a group of four historians who will read them against each other",
            "the vote in New York on the resolution about mine action, which both will support and neither will amend");

    @Test
    void aReprintUnderAnAgencysFirstLineRepeatsTheRelease() {
        assertThat(wording("BAKU, May 3 (Meridian) - "
                                + RELEASE.replace("\n", " ").replace("'", "’"))
                        .repeats(wording(RELEASE)))
                .isTrue();
    }

    @Test
    void whatIsCutFromAReleaseRepeatsItAndTheReleaseRepeatsACutThatHasHalfOfIt() {
        String half = RELEASE.substring(0, RELEASE.indexOf("The minister recalled"));
        assertThat(wording(half).repeats(wording(RELEASE))).isTrue();
        assertThat(wording(RELEASE).repeats(wording(half))).isTrue();
    }

    @Test
    void aStoryThatAddsMoreThanItTakesIsItsOwn() {
        String flash = RELEASE.substring(0, RELEASE.indexOf("\n\n"));
        String story = flash + String.join(" ", EIGHT_CALLS);
        assertThat(wording(story).shared(wording(flash))).isGreaterThan(Wording.ENOUGH);
        assertThat(wording(story).repeats(wording(flash))).isFalse();
    }

    @Test
    void eightCallsToldInOneFormAreEightTexts() {
        List<Wording> calls = EIGHT_CALLS.stream()
                .map(matter ->
                        "On Friday, Foreign Minister Elnur Kerimzade had a telephone conversation with Foreign Minister Davit Beridze"
                                + " of Georgia. The ministers discussed " + matter
                                + ". Other bilateral and regional matters of mutual interest were discussed as well.")
                .map(WordingTest::wording)
                .toList();
        for (Wording one : calls) {
            assertThat(calls).filteredOn(one::repeats).containsExactly(one);
        }
    }

    @Test
    void equalTextsShareAllAndOthersNothing() {
        assertThat(wording(RELEASE).shared(wording(RELEASE))).isEqualTo(1);
        assertThat(wording(RELEASE).shared(wording(String.join(" ", EIGHT_CALLS))))
                .isCloseTo(0, within(0.15));
    }

    @Test
    void aTextOfAFewWordsHasNoFingerprint() {
        assertThat(Fingerprints.of("The ministers met in Baku and spoke about the matters of mutual interest."))
                .isEmpty();
        assertThat(Fingerprints.of("")).isEmpty();
    }

    /** Stored fingerprints are compared with those of later builds: the same text must give the same bytes for ever. */
    @Test
    void aFingerprintIsTheSameInEveryBuild() {
        assertThat(Fingerprints.of(RELEASE).orElseThrow().shingles()).isEqualTo(81);
        assertThat(Fingerprints.of(RELEASE).orElseThrow().minima())
                .isEqualTo("dXNbyRAAXGa0ZiXP4I9XQ3QLix4vV4R1RwyFm5nCVvyk7LUVZAFlUQKH_RO_ZNHU7x9CE7KPr7_bPm6PJOU-cw");
    }

    private static Wording wording(String text) {
        return new Wording(Fingerprints.of(text).orElseThrow());
    }
}
