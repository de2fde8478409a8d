package org.readout.enrich.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LanguagesTest {
    private static final String RUSSIAN =
            "Министры обсудили вопросы двусторонней повестки дня, а также ситуацию в регионе и на море.";
    private static final String ENGLISH =
            "The ministers discussed the situation in the region and on the sea, and agreed to continue the contacts that "
                    + "have been of use to the two countries for the last year. They will meet in the autumn at the seat of the "
                    + "commission, as was agreed with the secretary of the council by the end of the last round of talks.";

    @Test
    void aNamedLanguageIsBelievedWhereTheTextIsInItsScript() {
        assertThat(Languages.of(RUSSIAN, List.of("ru"))).contains("ru");
        assertThat(Languages.of(RUSSIAN, List.of("en", "ru"))).contains("ru");
    }

    @Test
    void aTemplatesLanguageIsNotTheArticles() {
        assertThat(Languages.of(ENGLISH, List.of("az", "en"))).contains("en");
        assertThat(Languages.of(ENGLISH, List.of("de"))).contains("en");
    }

    @Test
    void armenianIsToldByItsScriptWhateverTheTemplateSays() {
        String armenian = "Նախարարները քննարկել են երկկողմ օրակարգի հարցերը և իրավիճակը տարածաշրջանում։";
        assertThat(Languages.of(armenian, List.of())).contains("hy");
        assertThat(Languages.of(armenian, List.of("en", "ru"))).contains("hy");
        assertThat(Languages.of(armenian, List.of("en", "hy"))).contains("hy");
    }

    @Test
    void theRegionOfANamedLanguageIsKept() {
        assertThat(Languages.of(ENGLISH, List.of("en_US"))).contains("en-US");
    }

    @Test
    void anUnnamedLanguageIsToldByScriptOrWords() {
        assertThat(Languages.of(RUSSIAN, List.of())).contains("ru");
        assertThat(Languages.of(ENGLISH, List.of("no language"))).contains("en");
        assertThat(Languages.of("外交部长同北国外长通电话，双方交换了意见。", List.of())).contains("zh");
        assertThat(Languages.of("外務大臣は、北国の外務大臣と電話会談を行いました。", List.of("en"))).contains("ja");
        assertThat(Languages.of("12 345", List.of())).isEmpty();
    }
}
