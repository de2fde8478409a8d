package org.readout.enrich.article;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Decides an article's language: the first that page, feed or source name and that the text does not belie.
 *
 * <p>Templates lie: a Russian article on a page of {@code lang="en"} is common. So a named language counts only where
 * the text is in its script and no other has many more of its frequent words in it.
 */
final class Languages {
    /** So many characters tell a text's language. */
    static final int SAMPLE = 1000;

    private static final int CLEARLY_MORE = 2;
    private static final int FEW_HITS = 3;
    private static final int MANY_HITS = 12;

    /** Matches {@code en}, {@code pt-BR}, {@code az_Latn}; not {@code english version}. */
    private static final Pattern TAG = Pattern.compile("[a-zA-Z]{2,3}(?:[-_][a-zA-Z0-9]{2,8})*");

    private Languages() {}

    /** The language of the text among the named ones; else the one its script or its words tell. */
    static Optional<String> of(String text, List<String> named) {
        String sample = text.substring(0, Math.min(text.length(), SAMPLE));
        UnicodeScript script = Scripts.mainOf(sample);
        Map<String, Integer> hits = FrequentWords.hitsIn(sample);
        List<String> fitting = named.stream()
                .filter(tag -> TAG.matcher(tag).matches())
                .map(Languages::canonical)
                .filter(tag -> Scripts.isUsedBy(primary(tag), script))
                .distinct()
                .toList();
        Optional<String> told = Scripts.languageOf(script).or(() -> mostHit(hits, script));
        return fitting.isEmpty() ? told : Optional.of(leastBelied(fitting, told, hits));
    }

    private static String canonical(String tag) {
        return tag.length() == 2
                ? tag.toLowerCase(Locale.ROOT)
                : Locale.forLanguageTag(tag.replace('_', '-')).toLanguageTag();
    }

    private static String primary(String tag) {
        int hyphen = tag.indexOf('-');
        return hyphen < 0 ? tag : tag.substring(0, hyphen);
    }

    private static Optional<String> mostHit(Map<String, Integer> hits, UnicodeScript script) {
        return hits.entrySet().stream()
                .filter(entry -> entry.getValue() >= FEW_HITS && Scripts.isUsedBy(entry.getKey(), script))
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    /** The first named, unless another named one or, more clearly still, an unnamed one has many more hits. */
    private static String leastBelied(List<String> fitting, Optional<String> told, Map<String, Integer> hits) {
        String best = fitting.getFirst();
        for (String tag : fitting) {
            if (hits(tag, hits) > CLEARLY_MORE * Math.max(FEW_HITS, hits(best, hits))) {
                best = tag;
            }
        }
        int needed = Math.max(MANY_HITS, 2 * CLEARLY_MORE * hits(best, hits));
        return told.filter(other -> hits(other, hits) > needed).orElse(best);
    }

    private static int hits(String tag, Map<String, Integer> hits) {
        return hits.getOrDefault(primary(tag), 0);
    }
}
