package org.readout.enrich.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.model.Article;
import org.readout.model.Mention;

/** Sentences that mislead readers of news by rule, each with what it means. */
class TrapTest {
    private static final Detector DETECTOR = Detector.standard();

    private static List<String> found(Article article) {
        return DETECTOR.detect(article).mentions().stream().map(Articles::line).toList();
    }

    private static List<String> inNews(String text) {
        return found(Articles.news(text));
    }

    private static List<String> inLanguage(String language, String text) {
        return found(Articles.article(Articles.AGENCY, language, Articles.NOON, "", text));
    }

    private static List<String> fromWashington(String published, String title, String text) {
        return found(Articles.article(
                Articles.ministry("USA", "America/New_York"), "en", Instant.parse(published), title, text));
    }

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
    void aReportThatIsDeniedAfterwardsIsDenied() {
        assertThat(inNews(
                        "Reports of a meeting between Serbian President Aleksandar Vučić and Kosovan Prime Minister Albin Kurti"
                                + " in Vienna were denied on Friday."))
                .containsExactly("meeting denied SRB-XKX");
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
    void aFormatNamedInPassingHasNotMet() {
        assertThat(inNews("The United States and France support discussions within the G20 on public resources."))
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
    void aRangeOfDaysIsTheWholeRange() {
        assertThat(inNews("Kazakh Foreign Minister Murat Nurtleu visited Mongolia on June 10-12."))
                .containsExactly("visit held KAZ-MNG 2024-06-10..2024-06-12");
    }
}
