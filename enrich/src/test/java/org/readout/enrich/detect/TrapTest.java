package org.readout.enrich.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.enrich.detect.Traps.DETECTOR;
import static org.readout.enrich.detect.Traps.fromWashington;
import static org.readout.enrich.detect.Traps.inNews;

import org.junit.jupiter.api.Test;

/** Sentences that look like a contact and tell of none, or of one only. */
class TrapTest {
    @Test
    void talkingToAnAgencyByPhoneIsNoCall() {
        assertThat(inNews("Armenian Foreign Minister Ararat Mirzoyan told AFP by phone that France was a friend."))
                .isEmpty();
    }

    @Test
    void callingOnAStateIsNoCall() {
        assertThat(
                        inNews(
                                "Secretary of State Antony Blinken called on Russian President Vladimir Putin to free the prisoners."))
                .isEmpty();
    }

    @Test
    void meetingDemandsIsNoMeeting() {
        assertThat(inNews("Georgia must meet the demands of the European Union, German Chancellor Olaf Scholz said."))
                .isEmpty();
    }

    @Test
    void aPressConferenceIsNoMeeting() {
        assertThat(inNews("French Foreign Minister Stéphane Séjourné held a press conference in Paris about Ukraine."))
                .isEmpty();
    }

    @Test
    void aMeetingAtHomeIsNoContact() {
        assertThat(
                        inNews(
                                "Turkish President Recep Tayyip Erdoğan met with Turkish Foreign Minister Hakan Fidan in Ankara."))
                .isEmpty();
    }

    @Test
    void wordsAheadOfAVisitAreNotTheVisit() {
        assertThat(inNews("Ahead of the visit, Kazakhstan published a list of agreements with China."))
                .isEmpty();
    }

    @Test
    void thePastMeetingInTheBackgroundIsNotTheNews() {
        assertThat(inNews("Iran condemned the strike in Syria on Friday, its foreign ministry said. "
                        + "Iranian President Ebrahim Raisi and Syrian President Bashar al-Assad last met in May 2023."))
                .isEmpty();
    }

    @Test
    void congratulationsAreNoContact() {
        assertThat(
                        inNews(
                                "Chinese President Xi Jinping congratulated Mexican President Claudia Sheinbaum on her victory."))
                .isEmpty();
    }

    @Test
    void aSpokespersonTakesNoPart() {
        assertThat(
                        inNews(
                                "Russian Foreign Ministry spokeswoman Maria Zakharova told reporters that talks with Armenia continue."))
                .isEmpty();
    }

    @Test
    void aCallWithAFormerPresidentIsNoContact() {
        assertThat(
                        fromWashington(
                                "2024-06-15T12:00:00Z",
                                "Secretary Blinken’s Call with President Carter",
                                "Secretary of State Antony J. Blinken spoke with former President Jimmy Carter today about Nicaragua."))
                .isEmpty();
    }

    @Test
    void aContactToldInTitleAndTextIsOneMention() {
        assertThat(fromWashington(
                        "2024-06-15T12:00:00Z",
                        "Readout of President Biden’s Meeting with President Zelenskyy of Ukraine",
                        "President Biden met yesterday with President Volodymyr Zelenskyy of Ukraine. The two leaders spoke "
                                + "again of their meeting. The Presidents met for an hour."))
                .containsExactly("meeting held UKR-USA 2024-06-14");
    }

    @Test
    void aSilentArticleSaysWhy() {
        assertThat(DETECTOR.detect(Articles.news("Iceland’s National Day is a day of joy."))
                        .silence())
                .contains("no word that tells of a contact");
    }

    @Test
    void aFormatNamedInPassingHasNotMet() {
        assertThat(inNews("The United States and France support discussions within the G20 on public resources."))
                .isEmpty();
    }

    @Test
    void lettersAreNoMeetings() {
        assertThat(inNews(
                        "Iranian President Ebrahim Raisi sent a letter to Syrian President Bashar al-Assad on Friday."))
                .containsExactly("message held IRN-SYR 2024-06-14");
        assertThat(inNews("The letter of Iranian President Ebrahim Raisi was read in Syria."))
                .isEmpty();
    }

    @Test
    void aJointStatementOfManyStatesIsNoMeeting() {
        assertThat(
                        inNews(
                                "The United States, France, Germany and Japan issued a joint statement on the elections in Venezuela."))
                .isEmpty();
    }

    @Test
    void aBriefingOfASpokespersonIsNoContact() {
        assertThat(
                        inNews(
                                "Chinese Foreign Ministry spokesperson Mao Ning held a briefing on relations with Japan on Friday."))
                .isEmpty();
    }

    @Test
    void aCallAtHomeIsNoContact() {
        assertThat(
                        inNews(
                                "French President Emmanuel Macron spoke by phone with French Prime Minister Gabriel Attal on Friday."))
                .isEmpty();
    }

    @Test
    void aVisitNamedOnlyInPassingIsNotTheNews() {
        assertThat(
                        inNews(
                                "Iran condemned the strike on Friday. Its embassy reopened in May. Trade doubled in a year."
                                        + " Roads were built. After the visit of Iranian President Ebrahim Raisi to Syria in 2023, banks opened too."))
                .isEmpty();
    }
}
