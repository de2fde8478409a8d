package org.readout.enrich.article;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How much of the true texts was read and how much else, as the public article-extraction benchmark counts it: shingles of
 * four words, precision and recall averaged over pages, and F1 of the two averages.
 *
 * @param empty pages of which nothing was read; precision leaves them out, so an extractor could gain by giving up
 */
public record ExtractionScore(int pages, double precision, double recall, int empty) {
    /** Matches {@code 5th} and {@code министр}; not the hyphen between two words. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

    private static final int SHINGLE = 4;

    /**
     * One page: how many shingles are in both texts, in the text as read, and in the true one.
     */
    public record OfPage(int hit, int read, int truth) {
        /** Compares a text as read to the true one. */
        public static OfPage of(String truth, String read) {
            Map<List<String>, Integer> wanted = shingles(truth);
            Map<List<String>, Integer> found = shingles(read);
            int hit = wanted.entrySet().stream()
                    .mapToInt(entry -> Math.min(entry.getValue(), found.getOrDefault(entry.getKey(), 0)))
                    .sum();
            return new OfPage(hit, sum(found), sum(wanted));
        }
    }

    /** The averages over these pages. */
    public static ExtractionScore of(List<OfPage> pages) {
        List<OfPage> read = pages.stream().filter(page -> page.read() > 0).toList();
        List<OfPage> known = pages.stream().filter(page -> page.truth() > 0).toList();
        return new ExtractionScore(
                pages.size(),
                mean(read, page -> (double) page.hit() / page.read()),
                mean(known, page -> (double) page.hit() / page.truth()),
                pages.size() - read.size());
    }

    /** The harmonic mean of precision and recall. */
    public double f1() {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    private static Map<List<String>, Integer> shingles(String text) {
        List<String> words =
                WORD.matcher(text).results().map(MatchResult::group).toList();
        Map<List<String>, Integer> shingles = new HashMap<>();
        for (int i = 0; (i == 0 && !words.isEmpty()) || i + SHINGLE <= words.size(); i++) {
            shingles.merge(words.subList(i, Math.min(i + SHINGLE, words.size())), 1, Integer::sum);
        }
        return shingles;
    }

    private static int sum(Map<List<String>, Integer> shingles) {
        return shingles.values().stream().mapToInt(count -> count).sum();
    }

    private static double mean(List<OfPage> pages, ToDoubleFunction<OfPage> value) {
        return pages.stream().mapToDouble(value).average().orElse(0);
    }
}
