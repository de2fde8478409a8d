package org.readout.enrich.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.enrich.resolve.Table;

/** The scores of each language on its own labelled documents, printed by the build; they may not fall below gold/floors.tsv. */
class LanguageGoldTest {
    private static final List<String> MEASURES = List.of("has", "date", "names");
    private static final List<String> COLUMNS = LanguageGold.columns(MEASURES);
    private static final int DENIALS = 4;
    private static final List<LanguageGold> LANGUAGES = LanguageGold.inUse();
    private static final Map<String, Table.Row> FLOORS = Table.require("gold/floors.tsv").rows().stream()
            .collect(Collectors.toMap(row -> row.filled("language"), Function.identity()));

    @Test
    void everyLanguageInUseThatHasLabelledDocumentsHasFloors() {
        List<String> languages = new ArrayList<>(measured());
        languages.removeAll(FLOORS.keySet());
        assertThat(languages)
                .as(
                        "languages without floors: add to gold/floors.tsv a line for each, with the scores that this test "
                                + "prints rounded down to two decimals (columns: language, %s)",
                        String.join(", ", COLUMNS))
                .isEmpty();
    }

    @Test
    void everyFloorIsOfALanguageThatIsMeasured() {
        assertThat(measured())
                .as("languages of gold/floors.tsv must stand in packs/languages.tsv and have labelled documents")
                .containsAll(FLOORS.keySet());
    }

    @Test
    void scoresOfEachLanguageStayAboveItsFloors(@TempDir Path folder) throws Exception {
        Scorer scorer = Scorer.require();
        Detector detector = Detector.standard();
        Map<String, Map<String, Double>> scores = new TreeMap<>();
        StringBuilder table = new StringBuilder("F1 by language\n").append(line("language", "documents", COLUMNS));
        for (LanguageGold gold : LANGUAGES) {
            Map<String, Double> found = gold.scores(detector, scorer, MEASURES, folder.resolve(gold.language()));
            scores.put(gold.language(), found);
            table.append(line(gold.language(), gold.sizes(), decimals(found.values())));
        }
        System.out.println(table);
        scores.keySet().retainAll(FLOORS.keySet());
        scores.forEach((language, found) -> assertAbove(language, FLOORS.get(language), found));
    }

    /** The scorer passes over denials, so they are counted here. */
    @Test
    void deniedContactsAreFoundAsDenied() throws Exception {
        Detector detector = Detector.standard();
        int found = 0;
        for (LanguageGold gold : LANGUAGES) {
            LanguageGold.Denials denials = gold.denials(detector);
            System.out.printf(
                    "denied contacts in %s: %d of %d%n", gold.language(), denials.found(), denials.labelled());
            found += denials.found();
        }
        assertThat(found).as("denied contacts found in all languages").isGreaterThanOrEqualTo(DENIALS);
    }

    private static List<String> measured() {
        return LANGUAGES.stream().map(LanguageGold::language).toList();
    }

    private static List<String> decimals(Collection<Double> scores) {
        return scores.stream()
                .map(score -> String.format(Locale.ROOT, "%.4f", score))
                .toList();
    }

    private static String line(String language, String documents, List<String> scores) {
        String cells =
                scores.stream().map(score -> String.format("%15s", score)).collect(Collectors.joining());
        return String.format("%-10s%11s%s%n", language, documents, cells);
    }

    private static void assertAbove(String language, Table.Row floors, Map<String, Double> found) {
        found.forEach((column, score) -> assertThat(score)
                .as("%s %s, floor of gold/floors.tsv", language, column)
                .isGreaterThanOrEqualTo(Double.parseDouble(floors.filled(column))));
    }
}
