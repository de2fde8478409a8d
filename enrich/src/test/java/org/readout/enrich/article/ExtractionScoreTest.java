package org.readout.enrich.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.model.Json;
import tools.jackson.databind.JsonNode;

/**
 * The figure of the public article-extraction benchmark on its pages in the shared folder, as its {@code score.py}
 * computes it: shingles of four words, precision and recall averaged over pages, and F1 of the two averages.
 *
 * <p>It may not fall. Where the shared folder is absent it is skipped.
 */
class ExtractionScoreTest {
    private static final double LEAST_F1 = 0.985;
    private static final double LEAST_PRECISION = 0.983;

    @Test
    void pagesOfThePublicBenchmarkAreReadAtLeastAsWellAsBefore() throws IOException {
        Path folder = shared().resolve("bench/extraction");
        assumeTrue(
                Files.isDirectory(folder),
                () -> "skipped: no folder " + folder.toAbsolutePath() + "; set -Dreadout.shared to the shared folder");
        ExtractionScore score = score(folder);
        System.out.printf(
                "extraction: %d pages, F1 %.3f, precision %.3f, recall %.3f%n",
                score.pages(), score.f1(), score.precision(), score.recall());
        assertThat(score.empty()).isZero();
        assertThat(score.precision()).isGreaterThanOrEqualTo(LEAST_PRECISION);
        assertThat(score.f1()).isGreaterThanOrEqualTo(LEAST_F1);
    }

    /** The folder named by the build, else {@code shared} beside the checkout. */
    private static Path shared() {
        String named = System.getProperty("readout.shared", "");
        boolean unset = named.isBlank() || named.startsWith("${");
        return unset ? Path.of("").toAbsolutePath().getParent().resolveSibling("shared") : Path.of(named);
    }

    private static ExtractionScore score(Path folder) throws IOException {
        JsonNode truth = Json.mapper().readTree(Files.readString(folder.resolve("ground-truth.json")));
        StringBuilder lines = new StringBuilder();
        new ExtractFiles().extract(folder.resolve("html"), lines);
        return ExtractionScore.of(
                lines.toString().lines().map(line -> ofPage(line, truth)).toList());
    }

    private static ExtractionScore.OfPage ofPage(String line, JsonNode truth) {
        JsonNode page = Json.mapper().readTree(line);
        String expected =
                truth.path(page.path("file").asString()).path("articleBody").asString();
        return ExtractionScore.OfPage.of(expected, page.path("text").asString());
    }

    @Test
    void aTextReadInPartAndAmongOtherWordsLosesOnBothSides() {
        ExtractionScore.OfPage page =
                ExtractionScore.OfPage.of("the two ministers met in Oslo", "the two ministers met today");
        assertThat(page).isEqualTo(new ExtractionScore.OfPage(1, 2, 3));
    }

    @Test
    void aPageOfWhichNothingWasReadIsCountedAndLowersRecallAlone() {
        ExtractionScore score = ExtractionScore.of(List.of(
                ExtractionScore.OfPage.of("they met", "they met"), ExtractionScore.OfPage.of("they spoke", "")));
        assertThat(score).isEqualTo(new ExtractionScore(2, 1, 0.5, 1));
    }
}
