package org.readout.enrich.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.enrich.detect.Traps.inLanguage;
import static org.readout.enrich.detect.Traps.inNews;

import org.junit.jupiter.api.Test;

/** Sentences that mislead about whether a contact took place. */
class StatusTrapTest {
    @Test
    void theNumberOfAReleaseIsNoDenial() {
        assertThat(inNews("No:405, A meeting between Azerbaijani Foreign Minister Jeyhun Bayramov and"
                        + " Kazakh Foreign Minister Murat Nurtleu took place in Baku."))
                .singleElement()
                .asString()
                .startsWith("meeting held AZE-KAZ");
    }

    @Test
    void refusingToMeetIsDenied() {
        assertThat(inNews(
                        "Serbian President Aleksandar Vučić refused to meet with Kosovan Prime Minister Albin Kurti."))
                .containsExactly("meeting denied SRB-XKX");
    }

    @Test
    void aPostponedVisitIsPostponed() {
        assertThat(inNews("The visit of Indian Prime Minister Narendra Modi to Russia was postponed."))
                .containsExactly("visit postponed IND-RUS");
    }

    @Test
    void aDeniedMeetingIsDenied() {
        assertThat(inNews("Cyprus denied that a meeting took place between Cypriot President Nikos Christodoulides and "
                        + "Turkish President Recep Tayyip Erdoğan."))
                .containsExactly("meeting denied CYP-TUR");
    }

    @Test
    void aReportThatIsDeniedAfterwardsIsDenied() {
        assertThat(inNews(
                        "Reports of a meeting between Serbian President Aleksandar Vučić and Kosovan Prime Minister Albin Kurti"
                                + " in Vienna were denied on Friday."))
                .containsExactly("meeting denied SRB-XKX");
    }

    @Test
    void aDenialMayStandFarFromWhatItDenies() {
        assertThat(inNews(
                        "Iran's foreign ministry denied that Iranian Foreign Minister Abbas Araghchi met U.S. Secretary of State"
                                + " Antony Blinken."))
                .containsExactly("meeting denied IRN-USA");
        assertThat(
                        inNews(
                                "The Kremlin denied reports on Friday that a planned meeting, long expected by diplomats in several capitals,"
                                        + " had been agreed between Russian President Vladimir Putin and Ukrainian President Volodymyr Zelenskyy."))
                .containsExactly("meeting denied RUS-UKR");
        assertThat(inLanguage("zh", "俄罗斯外交部发言人否认俄罗斯总统普京将同乌克兰总统泽连斯基会晤。")).containsExactly("meeting denied RUS-UKR");
    }

    @Test
    void aDenialOfSomethingElseIsNone() {
        assertThat(inNews(
                        "Iran denied the accusations, and Iranian Foreign Minister Abbas Araghchi met with Omani Foreign Minister"
                                + " Badr Al Busaidi in Muscat."))
                .containsExactly("meeting held IRN-OMN 2024-06-15");
    }

    @Test
    void whatIsNotPlannedIsDenied() {
        assertThat(inNews(
                        "A meeting between Russian President Vladimir Putin and Ukrainian President Volodymyr Zelenskyy is not"
                                + " planned."))
                .containsExactly("meeting denied RUS-UKR");
        assertThat(
                        inLanguage(
                                "pl",
                                "Spotkanie prezydenta Rosji Władimira Putina z prezydentem Ukrainy Wołodymyrem Zełenskim nie jest planowane."))
                .containsExactly("meeting denied RUS-UKR");
        assertThat(inNews(
                        "A meeting between Russian President Vladimir Putin and Ukrainian President Volodymyr Zelenskyy is"
                                + " planned."))
                .containsExactly("meeting planned RUS-UKR");
    }

    @Test
    void theOtherSideMayStandBetweenNotAndTheVerb() {
        assertThat(
                        inLanguage(
                                "de",
                                "Der russische Präsident Wladimir Putin hat sich nicht mit dem ukrainischen Präsidenten Wolodymyr Selenskyj getroffen."))
                .containsExactly("meeting denied RUS-UKR");
        assertThat(
                        inLanguage(
                                "de",
                                "Der russische Präsident Wladimir Putin hat sich mit dem ukrainischen Präsidenten Wolodymyr Selenskyj getroffen."))
                .containsExactly("meeting held RUS-UKR 2024-06-15");
    }

    @Test
    void thePresentOfATitleIsToComeWhereItsDayIs() {
        assertThat(inLanguage(
                        "de",
                        "Der polnische Außenminister Radosław Sikorski besucht vom 29. Juni bis 2. Juli die Mongolei."))
                .containsExactly("visit planned MNG-POL 2024-06-29..2024-07-02");
        assertThat(inLanguage("de", "Der polnische Außenminister Radosław Sikorski hat gestern die Mongolei besucht."))
                .containsExactly("visit held MNG-POL 2024-06-14");
    }

    @Test
    void aVisitThatTheNextSentenceCallsOffIsCancelled() {
        assertThat(
                        inNews(
                                "Indian Prime Minister Narendra Modi will visit Egypt next week. The visit has been called off."))
                .containsExactly("visit cancelled EGY-IND 2024-06-17..2024-06-23");
    }

    @Test
    void aLetterHandedOverAtAMeetingIsBesideIt() {
        assertThat(
                        inLanguage(
                                "fr",
                                "Le président mauritanien Mohamed Ould Ghazouani a reçu samedi le ministre algérien des Affaires étrangères Ahmed Attaf, qui lui a remis une lettre du président algérien."))
                .contains("meeting held DZA-MRT 2024-06-15");
        assertThat(
                        inLanguage(
                                "fr",
                                "Le président mauritanien Mohamed Ould Ghazouani a reçu samedi une lettre du président algérien Abdelmadjid Tebboune."))
                .containsExactly("message held DZA-MRT 2024-06-15");
    }
}
