package org.readout.enrich.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Counts how many of each language's most frequent words a text has, from {@code frequent-words.txt}. */
final class FrequentWords {
    private static final Map<String, List<String>> LANGUAGES = languagesByWord();

    private FrequentWords() {}

    private static Map<String, List<String>> languagesByWord() {
        Map<String, List<String>> languages = new HashMap<>();
        WordLists.load("frequent-words.txt")
                .forEach((language, words) -> words.stream()
                        .distinct()
                        .forEach(word -> languages
                                .computeIfAbsent(word, key -> new ArrayList<>())
                                .add(language)));
        return Map.copyOf(languages);
    }

    /** Hits by language; a language without any is absent. */
    static Map<String, Integer> hitsIn(String text) {
        Map<String, Integer> hits = new HashMap<>();
        String lower = text.toLowerCase(Locale.ROOT);
        int start = 0;
        for (int i = 0; i <= lower.length(); i++) {
            if (i == lower.length() || !isWordPart(lower.charAt(i))) {
                if (i > start) {
                    count(lower.substring(start, i), hits);
                }
                start = i + 1;
            }
        }
        return hits;
    }

    private static boolean isWordPart(char c) {
        return c >= 'a' && c <= 'z' || c == '\'' || c == '‘' || c > 0x7F && Character.isLetter(c);
    }

    private static void count(String word, Map<String, Integer> hits) {
        for (String language : LANGUAGES.getOrDefault(word, List.of())) {
            hits.merge(language, 1, Integer::sum);
        }
    }
}
