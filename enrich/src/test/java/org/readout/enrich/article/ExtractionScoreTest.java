package org.readout.enrich.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
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
    private static final double LEAST_F1 = 0.982;
    private static final double LEAST_PRECISION = 0.978;
    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final int SHINGLE = 4;

    private record PageScore(double hit, double predicted, double truth) {}

    @Test
    void pagesOfThePublicBenchmarkAreReadAtLeastAsWellAsBefore() throws IOException {
        Path folder = shared().resolve("bench/extraction");
        assumeTrue(
                Files.isDirectory(folder),
                () -> "skipped: no folder " + folder.toAbsolutePath() + "; set -Dreadout.shared to the shared folder");
        List<PageScore> scores = scores(folder);
        double precision = mean(scores.stream()
                .filter(s -> s.predicted() > 0)
                .map(s -> s.hit() / s.predicted())
                .toList());
        double recall = mean(scores.stream().map(s -> s.hit() / s.truth()).toList());
        double f1 = 2 * precision * recall / (precision + recall);
        System.out.printf(
                "extraction: %d pages, F1 %.3f, precision %.3f, recall %.3f%n", scores.size(), f1, precision, recall);
        assertThat(scores).allMatch(score -> score.predicted() > 0, "no page is empty");
        assertThat(precision).isGreaterThanOrEqualTo(LEAST_PRECISION);
        assertThat(f1).isGreaterThanOrEqualTo(LEAST_F1);
    }

    /** The folder named by the build, else {@code shared} beside the checkout. */
    private static Path shared() {
        String named = System.getProperty("readout.shared", "");
        boolean unset = named.isBlank() || named.startsWith("${");
        return unset ? Path.of("").toAbsolutePath().getParent().resolveSibling("shared") : Path.of(named);
    }

    private static List<PageScore> scores(Path folder) throws IOException {
        JsonNode truth = Json.mapper().readTree(Files.readString(folder.resolve("ground-truth.json")));
        StringBuilder lines = new StringBuilder();
        new ExtractFiles().extract(folder.resolve("html"), lines);
        List<PageScore> scores = new ArrayList<>();
        for (String line : lines.toString().split("\n")) {
            JsonNode page = Json.mapper().readTree(line);
            String expected =
                    truth.path(page.path("file").asString()).path("articleBody").asString();
            scores.add(score(shingles(expected), shingles(page.path("text").asString())));
        }
        return scores;
    }

    private static Map<List<String>, Integer> shingles(String text) {
        List<String> words =
                WORD.matcher(text).results().map(MatchResult::group).toList();
        Map<List<String>, Integer> shingles = new HashMap<>();
        for (int i = 0; i == 0 && !words.isEmpty() || i + SHINGLE <= words.size(); i++) {
            shingles.merge(words.subList(i, Math.min(i + SHINGLE, words.size())), 1, Integer::sum);
        }
        return shingles;
    }

    private static PageScore score(Map<List<String>, Integer> truth, Map<List<String>, Integer> predicted) {
        int hit = truth.entrySet().stream()
                .mapToInt(entry -> Math.min(entry.getValue(), predicted.getOrDefault(entry.getKey(), 0)))
                .sum();
        return new PageScore(hit, sum(predicted), sum(truth));
    }

    private static int sum(Map<List<String>, Integer> shingles) {
        return shingles.values().stream().mapToInt(count -> count).sum();
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(value -> value).average().orElse(0);
    }
}
