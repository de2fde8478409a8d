package org.readout.enrich.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.readout.enrich.resolve.Gazetteer;
import org.readout.enrich.resolve.Table;

/** The formats in which states meet are known by the words that releases use for them, in every language that has a pack. */
class FormatsTest {
    private static final List<String> FORMATS =
            List.of("3+3", "E3", "QUAD", "C5+1", "WEIMAR", "NORMANDY", "ASTANA", "BRICS", "SCO");
    private static final Detector DETECTOR = Detector.standard();
    private static final List<Table.Row> WORDS =
            Table.require("org/readout/enrich/detect/formats.tsv").rows();

    @TestFactory
    Stream<DynamicTest> aFormatIsReadFromTheWordsOfEachLanguage() {
        return WORDS.stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.cell("language") + " " + row.cell("words"),
                        () -> assertThat(bodies(row.cell("language"), row.cell("words")))
                                .contains(row.cell("code"))));
    }

    @Test
    void noLanguageIsWithoutWordsForAFormat() {
        for (Pack pack : DETECTOR.packs()) {
            assertThat(WORDS.stream()
                            .filter(row -> row.cell("language").equals(pack.language()))
                            .map(row -> row.cell("code")))
                    .as(pack.language())
                    .containsExactlyInAnyOrderElementsOf(FORMATS);
        }
    }

    @Test
    void aFormatHasTheMembersThatMeetInIt() {
        assertThat(FORMATS)
                .allSatisfy(code -> assertThat(
                                Gazetteer.standard().body(code).orElseThrow().members())
                        .as(code)
                        .isNotEmpty());
    }

    private static List<String> bodies(String language, String words) {
        Pack pack = DETECTOR.packs().stream()
                .filter(p -> p.language().equals(language))
                .findFirst()
                .orElseThrow();
        return pack.lexicon().marks(words, Folding.fold(words)).stream()
                .flatMap(mark -> mark.sense() instanceof Sense.Group group ? Stream.of(group.code()) : Stream.empty())
                .toList();
    }
}
