package org.readout.enrich.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.enrich.detect.Traps.found;
import static org.readout.enrich.detect.Traps.fromWashington;
import static org.readout.enrich.detect.Traps.inLanguage;
import static org.readout.enrich.detect.Traps.inNews;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Days that sentences tell in a way that misleads, each with the day it means. */
class DayTrapTest {
    @Test
    void todayIsTheDayInWashington() {
        assertThat(
                        fromWashington(
                                "2024-06-15T00:17:00Z",
                                "Secretary Blinken’s Call with Omani Foreign Minister Al Busaidi",
                                "Secretary of State Antony J. Blinken spoke with Omani Foreign Minister Badr Al Busaidi today."))
                .containsExactly("phone-call held OMN-USA 2024-06-14");
    }

    @Test
    void aDayWithoutAYearIsTheNearest() {
        assertThat(found(Articles.article(
                        Articles.AGENCY,
                        "en",
                        Instant.parse("2024-01-02T12:00:00Z"),
                        "",
                        "Polish President Andrzej Duda met with Lithuanian President Gitanas Nausėda on December 29.")))
                .containsExactly("meeting held LTU-POL 2023-12-29");
    }

    @Test
    void aJourneyLastsFromItsFirstDayToItsLast() {
        assertThat(inNews("Chinese Foreign Minister Wang Yi will travel to Peru and Chile from June 20 to 24."))
                .containsExactly("visit planned CHL-CHN-PER 2024-06-20..2024-06-24");
    }

    @Test
    void onThursdayIsTheLastOneForWhatWasHeldAndTheNextForWhatIsPlanned() {
        assertThat(
                        inNews(
                                "Egyptian Foreign Minister Sameh Shoukry met with Jordanian Foreign Minister Ayman Safadi on Thursday."))
                .containsExactly("meeting held EGY-JOR 2024-06-13");
        assertThat(
                        inNews(
                                "Egyptian Foreign Minister Sameh Shoukry will meet with Jordanian Foreign Minister Ayman Safadi on Thursday."))
                .containsExactly("meeting planned EGY-JOR 2024-06-20");
    }

    @Test
    void theDayOfADenialIsNotTheDayOfTheMeeting() {
        assertThat(
                        inNews(
                                "BAKU, June 14 (Wire) – Azerbaijan's Foreign Ministry on Friday denied that a meeting between Foreign Minister"
                                        + " Jeyhun Bayramov of Azerbaijan and Foreign Minister Ararat Mirzoyan of Armenia took place in Tbilisi on June 12."))
                .containsExactly("meeting denied ARM-AZE 2024-06-12");
        assertThat(inNews(
                        "Azerbaijan on Friday denied that a meeting between Foreign Minister Jeyhun Bayramov of Azerbaijan and"
                                + " Foreign Minister Ararat Mirzoyan of Armenia took place."))
                .containsExactly("meeting denied ARM-AZE");
    }

    @Test
    void whatIsCancelledOrPostponedWasToComeOnItsWeekday() {
        assertThat(inNews("The visit of Indian Prime Minister Narendra Modi to Russia on Thursday was cancelled."))
                .containsExactly("visit cancelled IND-RUS 2024-06-20");
        assertThat(inNews(
                        "On Friday, Egypt postponed the meeting of Egyptian Foreign Minister Sameh Shoukry with Jordanian Foreign"
                                + " Minister Ayman Safadi planned for Monday."))
                .containsExactly("meeting postponed EGY-JOR 2024-06-17");
    }

    @Test
    void aRangeOfDaysIsTheWholeRange() {
        assertThat(inNews("Kazakh Foreign Minister Murat Nurtleu visited Mongolia on June 10-12."))
                .containsExactly("visit held KAZ-MNG 2024-06-10..2024-06-12");
    }

    @Test
    void theNextSentenceMayTellTheDay() {
        String told = "Turkish Foreign Minister Hakan Fidan met with Egyptian Foreign Minister Badr Abdelatty. ";
        assertThat(inNews(told + "The meeting took place on Thursday in Cairo."))
                .containsExactly("meeting held EGY-TUR 2024-06-13");
        assertThat(inNews(told + "The next meeting will take place on June 20."))
                .containsExactly("meeting held EGY-TUR 2024-06-15");
        assertThat(inNews(told + "The previous meeting took place on May 20."))
                .containsExactly("meeting held EGY-TUR 2024-06-15");
        assertThat(inNews(told + "The meeting of the committee took place on Thursday."))
                .containsExactly("meeting held EGY-TUR 2024-06-15");
    }

    @Test
    void todayIsTheDayOfTheDateline() {
        assertThat(
                        inNews(
                                "BERLIN, June 14 (Wire) - German Chancellor Olaf Scholz met today with French President Emmanuel Macron."))
                .containsExactly("meeting held DEU-FRA 2024-06-14");
        assertThat(
                        inNews(
                                "BERLIN, May 14 (Wire) - German Chancellor Olaf Scholz met today with French President Emmanuel Macron."))
                .containsExactly("meeting held DEU-FRA 2024-06-15");
    }

    @Test
    void theDayOfAReleaseInItsTitleIsNotTheDayOfTheVisit() {
        assertThat(found(Articles.article(
                        Articles.ministry("TUR", "Europe/Istanbul"),
                        "tr",
                        Articles.NOON,
                        "No: 120, 15 Haziran 2024, Sayın Bakanımızın Mısır'ı Ziyareti Hk.",
                        "Dışişleri Bakanı Sayın Hakan Fidan, 17-18 Haziran 2024 tarihlerinde Mısır'a resmi bir ziyaret"
                                + " gerçekleştirecektir.")))
                .containsExactly("visit planned EGY-TUR 2024-06-17..2024-06-18");
    }

    @Test
    void theDayBesideADenialIsTheDayOfTheDenial() {
        assertThat(
                        inLanguage(
                                "fr",
                                "Le Kremlin a démenti mardi qu'une rencontre ait eu lieu entre le président russe Vladimir Poutine et le président ukrainien Volodymyr Zelensky."))
                .containsExactly("meeting denied RUS-UKR");
    }
}
