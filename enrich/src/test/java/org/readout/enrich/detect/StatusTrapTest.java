package org.readout.enrich.detect;

import static org.assertj.core.api.Assertions.assertThat;
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
}
