package org.readout.enrich.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.model.Article;
import org.readout.model.Participant;
import org.readout.model.Party;
import org.readout.model.Source;
import org.readout.model.SourceKind;

/** Who takes part, by which name and in which office; each rule with a sentence it must read and one it must not. */
class NamesTest {
    private static final Detector DETECTOR = Detector.standard();

    private static List<String> people(Article article) {
        return DETECTOR.detect(article).mentions().stream()
                .flatMap(mention -> mention.participants().stream())
                .map(NamesTest::line)
                .distinct()
                .toList();
    }

    private static String line(Participant person) {
        return person.name().orElse("-") + " "
                + person.party().map(Party::value).orElse("-");
    }

    private static List<String> inNews(String language, String text) {
        return people(Articles.article(Articles.AGENCY, language, Articles.NOON, "", text));
    }

    private static List<String> fromMinistry(String party, String language, String title, String text) {
        return people(Articles.article(Articles.ministry(party, "UTC"), language, Articles.NOON, title, text));
    }

    @Test
    void aNameStandsInFrontOfItsOfficeWithNothingBetween() {
        assertThat(inNews(
                        "fa",
                        "هاکان فیدان وزیر امور خارجه ترکیه روز جمعه با بدر البوسعیدی وزیر امور خارجه عمان دیدار کرد."))
                .containsExactly("Hakan Fidan TUR", "Sayyid Badr Albusaidi OMN");
        assertThat(
                        fromMinistry(
                                "SAU",
                                "ar",
                                "",
                                "استقبل صاحب السمو الأمير فيصل بن فرحان بن عبدالله وزير الخارجية معالي وزير خارجية فرنسا ستيفان سيجورنيه."))
                .containsExactly("Faisal bin Farhan Al Saud SAU", "Stéphane Séjourné FRA");
    }

    @Test
    void theOfficeInFrontOfTheNextNameIsNotThatOfTheNameBefore() {
        assertThat(inNews(
                        "ar",
                        "التقى فيصل بن فرحان وزير الخارجية السعودي، وزير الخارجية الفرنسي ستيفان سيجورنيه في باريس."))
                .containsExactly("Faisal bin Farhan Al Saud SAU", "Stéphane Séjourné FRA");
        assertThat(fromMinistry("SAU", "ar", "", "التقى فيصل بن فرحان وزير الخارجية الفرنسي ستيفان سيجورنيه في باريس."))
                .contains("Stéphane Séjourné FRA")
                .doesNotContain("Faisal bin Farhan Al Saud FRA");
    }

    @Test
    void anArabicCommaOpensAnApposition() {
        assertThat(inNews(
                        "ar", "التقى هاكان فيدان، وزير خارجية تركيا، مع ستيفان سيجورنيه، وزير خارجية فرنسا، بالقاهرة."))
                .containsExactly("Hakan Fidan TUR", "Stéphane Séjourné FRA");
    }

    @Test
    void theHolderOfAnOfficeIsKnownByTheConsonantsOfTheName() {
        assertThat(inNews("ar", "التقى وزير الخارجية اليوناني جورجوس جيرابيتريتيس وزير الخارجية الروسي سيرغي لافروف."))
                .containsExactly("George Gerapetritis GRC", "Sergey Lavrov RUS");
        assertThat(inNews("ar", "التقى وزير الخارجية اليوناني بانوس كامينوس وزير الخارجية الروسي سيرغي لافروف."))
                .contains("بانوس كامينوس GRC");
        assertThat(
                        inNews(
                                "pl",
                                "Premier Indii Narendra Modi spotkał się w piątek z premierem Wielkiej Brytanii Rishim Sunakiem."))
                .containsExactly("Narendra Modi IND", "Rishi Sunak GBR");
    }

    @Test
    void aNameInHanCharactersIsOneWord() {
        assertThat(inNews("zh", "中国外交部长王毅同俄罗斯外交部长谢尔盖·拉夫罗夫通电话。")).containsExactly("Wang Yi CHN", "Sergey Lavrov RUS");
        assertThat(inNews("zh", "中国外交部长王毅同俄罗斯外交部长别洛乌索夫通电话。")).containsExactly("Wang Yi CHN", "别洛乌索夫 RUS");
    }

    @Test
    void aFirstNameAloneIsNobodyOfTheRegistry() {
        assertThat(inNews(
                        "it",
                        "Il presidente italiano Sergio Mattarella ha incontrato venerdì il presidente Carlo a Londra."))
                .isEmpty();
        assertThat(inNews(
                        "it",
                        "Il presidente italiano Sergio Mattarella ha incontrato venerdì il presidente Lula a Roma."))
                .contains("Luiz Inácio Lula da Silva BRA");
    }

    @Test
    void aNameInFullNeedsNoOfficeWhereTheRegistryKnowsIt() {
        assertThat(
                        fromMinistry(
                                "POL",
                                "pl",
                                "",
                                "Radosław Sikorski spotkał się dziś w Brukseli z Dmytrem Kułebą, ministrem spraw zagranicznych Ukrainy."))
                .containsExactly("Radosław Sikorski POL", "Dmytro Kuleba UKR");
        assertThat(
                        fromMinistry(
                                "POL",
                                "pl",
                                "",
                                "Jan Nowak spotkał się dziś w Brukseli z Dmytrem Kułebą, ministrem spraw zagranicznych Ukrainy."))
                .isEmpty();
    }

    @Test
    void smallWordsJoinedToTheNextBeginAnotherPersonOrLeadToAPlace() {
        assertThat(inNews("ar", "اجتمع وزير الخارجية المصري سامح شكري ووزير خارجية فرنسا ستيفان سيجورنيه بالرياض."))
                .containsExactly("Sameh Shoukry EGY", "Stéphane Séjourné FRA");
        assertThat(fromMinistry(
                        "EGY", "ar", "", "اجتمع وزير الخارجية ونظيره الفرنسي يوم الجمعة في القاهرة وناقشا العلاقات."))
                .containsExactly("- EGY", "- FRA");
        assertThat(inNews(
                        "ar",
                        "التقى نائب رئيس الوزراء ووزير الخارجية الأردني أيمن الصفدي وزير الخارجية المصري سامح شكري."))
                .containsExactly("Ayman Safadi JOR", "Sameh Shoukry EGY");
    }

    @Test
    void aLetterThatIsPartOfAWordIsNoSmallWord() {
        assertThat(inNews("ar", "زار وزير الخارجية السعودي فيصل بن فرحان فرنسا يوم الجمعة."))
                .containsExactly("Faisal bin Farhan Al Saud SAU");
    }

    @Test
    void anAdjectiveOfAStateRightBehindANameIsTheFamilyName() {
        assertThat(inNews("ar", "التقى رئيس الوزراء العراقي محمد شياع السوداني الرئيس الأمريكي جو بايدن."))
                .containsExactly("Mohammed Shia' Al Sudani IRQ", "Joseph R. Biden, Jr. USA");
        assertThat(inNews("ar", "التقى وزير الخارجية السوري أسعد الشيباني الوزير السوداني محيي الدين سالم."))
                .contains("Mohieldin Salim SDN");
    }

    @Test
    void anOfficeInThePluralHasANameBehindEachState() {
        assertThat(
                        inNews(
                                "pt",
                                "Os presidentes do Brasil, João Souza, e da França, Jean Petit, reuniram-se na sexta-feira em Brasília."))
                .containsExactly("João Souza BRA", "Jean Petit FRA");
        assertThat(
                        inNews(
                                "en",
                                "The foreign ministers of Armenia Ararat Mirzoyan and Azerbaijan Jeyhun Bayramov met in Almaty on Friday."))
                .containsExactly("Ararat Mirzoyan ARM", "Jeyhun Bayramov AZE");
        assertThat(inNews(
                        "pt",
                        "Os presidentes do Brasil e da França, Jean Petit, reuniram-se na sexta-feira em Brasília."))
                .doesNotContain("Jean Petit BRA");
    }

    @Test
    void inChineseTheOfficeMayStandBehindTheName() {
        assertThat(inNews("zh", "新加坡黄循财总理会见法国总统马克龙。")).containsExactly("Lawrence Wong SGP", "Emmanuel Macron FRA");
        assertThat(inNews("zh", "会谈后，新加坡总理和两国总理会见法国总统马克龙。")).doesNotContain("两国 SGP");
    }

    @Test
    void anAgencyNamesThoseOfItsOwnStateWithoutIt() {
        Source agency = Articles.source("agencia", SourceKind.AGENCY, Optional.empty(), "America/Sao_Paulo");
        String text = " João Souza reuniu-se nesta sexta-feira, em Pequim, com o vice-presidente da China, Han Zheng.";
        assertThat(people(Articles.article(agency, "pt", Articles.NOON, "", "O vice-presidente" + text)))
                .containsExactly("João Souza BRA", "Han Zheng CHN");
        assertThat(people(Articles.article(agency, "pt", Articles.NOON, "", "O presidente" + text)))
                .isEmpty();
        assertThat(inNews("pt", "O vice-presidente" + text)).isEmpty();
    }

    @Test
    void aPresidentWhoWasVicePresidentOnceIsNoneNow() {
        String call =
                "President Joe Biden spoke by phone with Mexican President Andrés Manuel López Obrador on Friday about migration. ";
        assertThat(offices(call + "As Vice President Joe Biden went to Mexico four times."))
                .containsExactly("President", "President");
        assertThat(offices(call.replace("President Joe", "Minister Joe")
                        + "Foreign Minister Joe Biden was in Mexico City."))
                .contains("Foreign Minister");
    }

    private static List<String> offices(String text) {
        return DETECTOR
                .detect(Articles.article(Articles.ministry("USA", "America/New_York"), "en", Articles.NOON, "", text))
                .mentions()
                .getFirst()
                .participants()
                .stream()
                .map(person -> person.office().orElse("-"))
                .toList();
    }
}
