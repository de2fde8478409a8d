package org.readout.enrich.article;

import com.ibm.icu.util.ULocale;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Decides an article's language: the first that page, feed or source name and that the text does not belie.
 *
 * <p>Templates lie: a Russian article on a page of {@code lang="en"} is common. So a named language counts only where
 * the text is in its script and no other named one has many more of its frequent words in it.
 */
final class Languages {
    private static final int SAMPLE = 3000;
    private static final double CLEARLY_MORE = 2.0;
    private static final int FEW_HITS = 3;
    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{M}'‘’]+");
    private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*", Pattern.CASE_INSENSITIVE);

    private static final Map<String, Set<String>> FREQUENT = frequent();

    /** Languages that have their script nearly to themselves. */
    private static final Map<UnicodeScript, String> BY_SCRIPT = Map.of(
            UnicodeScript.HIRAGANA, "ja",
            UnicodeScript.HANGUL, "ko",
            UnicodeScript.HAN, "zh",
            UnicodeScript.GREEK, "el",
            UnicodeScript.ARMENIAN, "hy",
            UnicodeScript.GEORGIAN, "ka",
            UnicodeScript.HEBREW, "he",
            UnicodeScript.THAI, "th",
            UnicodeScript.KHMER, "km",
            UnicodeScript.DEVANAGARI, "hi");

    private Languages() {}

    private static Map<String, Set<String>> frequent() {
        Map<String, Set<String>> words = new HashMap<>();
        WordLists.load("frequent-words.txt")
                .forEach((language, list) -> words.put(language, Set.copyOf(new HashSet<>(list))));
        return Map.copyOf(words);
    }

    /** The language of the text among the named ones; else the one its script or its words tell. */
    static Optional<String> of(String text, List<String> named) {
        String sample = text.substring(0, Math.min(text.length(), SAMPLE));
        UnicodeScript script = mainScript(sample);
        List<String> fitting = named.stream()
                .filter(tag -> TAG.matcher(tag).matches())
                .map(Languages::canonical)
                .filter(tag -> isWrittenIn(tag, script))
                .distinct()
                .toList();
        return fitting.isEmpty() ? unnamed(sample, script) : Optional.of(leastBelied(fitting, sample));
    }

    private static String canonical(String tag) {
        return Locale.forLanguageTag(tag.replace('_', '-')).toLanguageTag();
    }

    private static String primary(String tag) {
        return tag.split("-")[0];
    }

    /** Kana make Japanese whatever else there is; else the script with the most letters. */
    private static UnicodeScript mainScript(String text) {
        Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
        text.codePoints()
                .filter(Character::isLetter)
                .forEach(c -> letters.merge(merged(UnicodeScript.of(c)), 1, Integer::sum));
        int all = letters.values().stream().mapToInt(n -> n).sum();
        if (letters.getOrDefault(UnicodeScript.HIRAGANA, 0) > all / 10) {
            return UnicodeScript.HIRAGANA;
        }
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(UnicodeScript.COMMON);
    }

    private static UnicodeScript merged(UnicodeScript script) {
        return script == UnicodeScript.KATAKANA ? UnicodeScript.HIRAGANA : script;
    }

    private static boolean isWrittenIn(String tag, UnicodeScript script) {
        String usual =
                switch (ULocale.addLikelySubtags(ULocale.forLanguageTag(tag)).getScript()) {
                    case "Hans", "Hant" -> "Hani";
                    case "Jpan" -> "Hira";
                    case "Kore" -> "Hang";
                    case String other -> other;
                };
        return script == UnicodeScript.COMMON || usual.isEmpty() || UnicodeScript.forName(usual) == script;
    }

    private static String leastBelied(List<String> fitting, String sample) {
        Map<String, Integer> hits =
                hits(sample, fitting.stream().map(Languages::primary).toList());
        String best = fitting.getFirst();
        for (String tag : fitting) {
            int least = Math.max(FEW_HITS, hits.getOrDefault(primary(best), 0));
            if (hits.getOrDefault(primary(tag), 0) > CLEARLY_MORE * least) {
                best = tag;
            }
        }
        return best;
    }

    private static Optional<String> unnamed(String sample, UnicodeScript script) {
        if (BY_SCRIPT.containsKey(script)) {
            return Optional.of(BY_SCRIPT.get(script));
        }
        List<String> possible = new ArrayList<>(
                new LinkedHashSet<>(FREQUENT.keySet().stream().sorted().toList()));
        possible.removeIf(tag -> !isWrittenIn(tag, script));
        return hits(sample, possible).entrySet().stream()
                .filter(entry -> entry.getValue() >= FEW_HITS)
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    private static Map<String, Integer> hits(String sample, List<String> languages) {
        Map<String, Integer> hits = new HashMap<>();
        for (String word : NOT_WORDS.split(sample.toLowerCase(Locale.ROOT))) {
            for (String language : languages) {
                if (FREQUENT.getOrDefault(language, Set.of()).contains(word)) {
                    hits.merge(language, 1, Integer::sum);
                }
            }
        }
        return hits;
    }
}
