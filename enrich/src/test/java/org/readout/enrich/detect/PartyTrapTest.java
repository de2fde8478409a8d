package org.readout.enrich.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.enrich.detect.Traps.DETECTOR;
import static org.readout.enrich.detect.Traps.found;
import static org.readout.enrich.detect.Traps.inLanguage;
import static org.readout.enrich.detect.Traps.inNews;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.model.Mention;

/** Sentences that mislead about who took part, and where. */
class PartyTrapTest {
    @Test
    void aCallWithSeveralLeadersIsOne() {
        assertThat(inNews(
                        "British Prime Minister Keir Starmer spoke by phone with French President Emmanuel Macron and "
                                + "German Chancellor Olaf Scholz on Friday."))
                .containsExactly("phone-call held DEU-FRA-GBR 2024-06-14");
    }

    @Test
    void aMeetingOnTheMarginsIsNotTheSummit() {
        List<Mention> mentions = DETECTOR.detect(Articles.news(
                        "Japanese Prime Minister Fumio Kishida met with Italian Prime Minister Giorgia Meloni on the margins "
                                + "of the G7 Summit in Fasano on Friday."))
                .mentions();
        assertThat(mentions.stream().map(Articles::line)).containsExactly("meeting held ITA-JPN 2024-06-14");
        assertThat(mentions.getFirst().onMarginsOf())
                .hasValueSatisfying(words -> assertThat(words).contains("G7 Summit"));
    }

    @Test
    void theCounterpartHoldsTheSameOfficeElsewhere() {
        assertThat(
                        inNews(
                                "Armenian Foreign Minister Ararat Mirzoyan met his Azerbaijani counterpart in Almaty on Friday."))
                .containsExactly("meeting held ARM-AZE 2024-06-14");
    }

    @Test
    void aCapitalStandsForAGovernmentBetweenTwoAndIsAPlaceAfterIn() {
        List<Mention> mentions = DETECTOR.detect(Articles.news(
                        "Talks between Baku and Yerevan were held in Berlin on Friday, German officials said."))
                .mentions();
        assertThat(mentions.stream().map(Articles::line)).containsExactly("meeting held ARM-AZE 2024-06-14");
        assertThat(mentions.getFirst().place().orElseThrow().city()).contains("Berlin");
    }

    @Test
    void aMinisterNamedOnlyByStateInTheTitleIsNamedInTheText() {
        assertThat(
                        found(
                                Articles.article(
                                        Articles.ministry("ARM", "Asia/Yerevan"),
                                        "en",
                                        Articles.NOON,
                                        "Meeting with Swedish minister",
                                        "On June 14, Foreign Minister Ararat Mirzoyan met with Minister for Foreign Affairs of Sweden Tobias Billström.")))
                .containsExactly("meeting held ARM-SWE 2024-06-14");
    }

    @Test
    void aMinistryThatSaysTheMinisterMeansItsOwn() {
        assertThat(found(Articles.article(
                        Articles.ministry("AZE", "Asia/Baku"),
                        "en",
                        Articles.NOON,
                        "",
                        "On June 14, Minister Jeyhun Bayramov received the Ambassador of Pakistan Bilal Hayee.")))
                .containsExactly("meeting held AZE-PAK 2024-06-14");
    }

    @Test
    void theMeetingOfTwoOnTheMarginsIsNotTheMeetingOfTheMany() {
        assertThat(inNews(
                        "Azerbaijani Foreign Minister Jeyhun Bayramov met Turkish Foreign Minister Hakan Fidan on Friday on the"
                                + " margins of the 3+3 meeting in Istanbul."))
                .containsExactly("meeting held AZE-TUR 2024-06-14");
    }

    @Test
    void aTitleNamesByTheFamilyNameThoseWhomTheTextIntroduces() {
        String text =
                "Russian President Vladimir Putin and Turkish President Recep Tayyip Erdoğan looked at Syria on Friday.";
        assertThat(found(Articles.article(
                        Articles.AGENCY, "en", Articles.NOON, "Putin and Erdoğan held talks by phone", text)))
                .singleElement()
                .asString()
                .endsWith("RUS-TUR 2024-06-15");
        assertThat(found(Articles.article(
                        Articles.AGENCY, "en", Articles.NOON, "Putin and Erdoğan held talks by phone", "It rained.")))
                .isEmpty();
    }

    @Test
    void statesAloneAreTheSidesOfTheirTalks() {
        assertThat(inLanguage("ru", "Россия и Иран провели переговоры в Москве в пятницу."))
                .containsExactly("meeting held IRN-RUS 2024-06-14");
        assertThat(inLanguage("tr", "Türkiye ile Almanya arasında cuma günü Ankara'da siyasi istişareler yapıldı."))
                .containsExactly("consultation held DEU-TUR 2024-06-14");
        assertThat(inLanguage("tr", "Türkiye ile Almanya arasında ticaret arttı."))
                .isEmpty();
    }

    @Test
    void ourCountryIsTheStateThatSpeaks() {
        String text =
                "Macaristan Dışişleri Bakanı Péter Szijjártó 13 Haziran'da ülkemize resmi bir ziyaret gerçekleştirdi.";
        assertThat(found(Articles.article(Articles.ministry("TUR", "Europe/Istanbul"), "tr", Articles.NOON, "", text)))
                .containsExactly("visit held HUN-TUR 2024-06-13");
        assertThat(inLanguage("tr", text)).isEmpty();
    }

    @Test
    void thePlaceOfTheReporterIsNotThePlaceOfTheMeeting() {
        List<Mention> mentions = DETECTOR.detect(Articles.article(
                        Articles.AGENCY,
                        "fr",
                        Articles.NOON,
                        "",
                        "BELGRADE – La rencontre entre le président serbe Aleksandar Vučić et le président croate Zoran Milanović a eu"
                                + " lieu vendredi à Dubrovnik."))
                .mentions();
        assertThat(mentions.getFirst().place().orElseThrow().city()).contains("Dubrovnik");
    }

    @Test
    void thePresidentIsNotHisWifeWhoseNameStandsInFull() {
        assertThat(DETECTOR.detect(Articles.article(
                                Articles.ministry("USA", "America/New_York"),
                                "en",
                                Articles.NOON,
                                "Remarks by President Biden and President Macron of France in Joint Press Statements",
                                "First Lady Jill Biden and Brigitte Macron were there."))
                        .mentions()
                        .getFirst()
                        .participants())
                .extracting(p -> p.name().orElse(""))
                .containsExactly("Joseph R. Biden, Jr.", "Emmanuel Macron");
    }

    @Test
    void aDelegationSpeaksForItsState() {
        assertThat(
                        inNews(
                                "A delegation of Kazakhstan met with Uzbek Foreign Minister Bakhtiyor Saidov in Tashkent on Friday."))
                .containsExactly("meeting held KAZ-UZB 2024-06-14");
    }

    @Test
    void theTwoMinistersAndTheSidesAreThoseNamedBefore() {
        assertThat(inNews(
                        "Armenian Foreign Minister Ararat Mirzoyan met with Georgian Foreign Minister Ilia Darchiashvili on Friday. "
                                + "The two ministers discussed trade. At the meeting, the sides signed a plan."))
                .containsExactly("meeting held ARM-GEO 2024-06-14");
    }

    @Test
    void namesakesAreToldApartByTheirStates() {
        List<Mention> mentions = DETECTOR.detect(
                        Articles.news(
                                "South Korean Foreign Minister Kim Young met North Korean Foreign Minister Kim Young in Panmunjom on Friday."))
                .mentions();
        assertThat(mentions.stream().map(Articles::line)).containsExactly("meeting held KOR-PRK 2024-06-14");
        assertThat(mentions.getFirst().participants()).hasSize(2);
    }

    @Test
    void aMinisterIsNamedByTheOfficeHeldOnThatDay() {
        List<Mention> mentions = DETECTOR.detect(
                        Articles.article(
                                Articles.AGENCY,
                                "en",
                                Instant.parse("2021-06-15T12:00:00Z"),
                                "",
                                "German Foreign Minister Heiko Maas met with Foreign Minister Ararat Aivazian of Armenia on Monday."))
                .mentions();
        assertThat(mentions.stream().map(Articles::line)).containsExactly("meeting held ARM-DEU 2021-06-14");
        assertThat(mentions.getFirst().participants())
                .allSatisfy(p -> assertThat(p.office()).contains("Foreign Minister"));
    }

    @Test
    void aMinisterWhoHasLeftOfficeSinceIsNamedByTheOfficeOfThatDay() {
        List<Mention> mentions = DETECTOR.detect(
                        Articles.article(
                                Articles.AGENCY,
                                "en",
                                Instant.parse("2021-12-10T12:00:00Z"),
                                "German and Turkish foreign ministers met in Berlin",
                                "On December 6, Foreign Minister Maas of Germany met with Foreign Minister Çavuşoğlu of Türkiye in Berlin."))
                .mentions();
        assertThat(mentions.stream().map(Articles::line)).containsExactly("meeting held DEU-TUR 2021-12-06");
        assertThat(mentions.getFirst().participants().stream().flatMap(someone -> someone.name().stream()))
                .containsExactlyInAnyOrder("Heiko Maas", "Mevlüt Çavuşoğlu");
    }

    @Test
    void aMinistrysSentenceWithoutASubjectIsOfItsOwnSideAndOfNoDayToCome() {
        assertThat(DETECTOR
                        .detect(Articles.article(
                                Articles.ministry("CHE", "Europe/Zurich"),
                                "de",
                                Articles.NOON,
                                "Bundesrat Cassis in Genf",
                                "Mit dem indischen Aussenminister Subrahmanyam Jaishankar besprach er das am 1. Oktober 2024 in Kraft"
                                        + " tretende Handelsabkommen."))
                        .mentions()
                        .stream()
                        .map(Articles::line))
                .containsExactly("meeting held CHE-IND 2024-06-15");
    }

    @Test
    void aTitleThatNamesNobodyAndATextThatNamesNobodyTellOfNoContact() {
        assertThat(found(Articles.article(
                        Articles.AGENCY,
                        "en",
                        Articles.NOON,
                        "Meeting with Swedish minister",
                        "It rained in Stockholm.")))
                .isEmpty();
    }

    @Test
    void aShortSentenceSaysAllWhereEndingsDoTheWorkOfSmallWords() {
        assertThat(inLanguage("az", "Rusiyanın xarici işlər naziri Sergey Lavrov Ankaraya səfər edib."))
                .containsExactly("visit held RUS-TUR 2024-06-15");
        assertThat(inLanguage("az", "Sergey Lavrov Ankaraya səfər edib.")).isEmpty();
    }
}
