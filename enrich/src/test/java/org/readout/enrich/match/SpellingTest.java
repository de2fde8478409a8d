package org.readout.enrich.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SpellingTest {
    @ParameterizedTest
    @CsvSource({
        "Лавров, Lavrov",
        "Lawrow, Lavrov",
        "Соколовского, Sokolovsky",
        "Соколовским, Sokolovsky",
        "Эльнуром, Elnur",
        "Мирзояном, Mirzoyan",
        "Байрамова, Bayramov"
    })
    void spellingsAndCasesOfOneNameAreAlike(String one, String other) {
        assertThat(Spelling.alike(Spelling.sound(one), Spelling.sound(other))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Соколова, Sokolovsky", "Мирзоян, Mirzoev", "Araghchi, Lavrov", "Fidan, Fico", "Zelensky, Zaluzhny"})
    void otherNamesAreNot(String one, String other) {
        assertThat(Spelling.alike(Spelling.sound(one), Spelling.sound(other))).isFalse();
    }
}
