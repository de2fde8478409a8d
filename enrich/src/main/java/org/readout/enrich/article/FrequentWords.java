package org.readout.enrich.article;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Counts how many of each language's most frequent words a text has, from {@code frequent-words.txt}. */
final class FrequentWords {
    private static final Map<String, List<String>> LISTS = WordLists.load("frequent-words.txt");
    private static final String[] LANGUAGES = LISTS.keySet().toArray(String[]::new);
    private static final Map<String, int[]> PLACES = placesByWord();

    private final int[] hits = new int[LANGUAGES.length];

    private FrequentWords() {}

    /** By word, the places of the languages that have it. */
    private static Map<String, int[]> placesByWord() {
        Map<String, int[]> places = new HashMap<>();
        for (int place = 0; place < LANGUAGES.length; place++) {
            int[] one = {place};
            LISTS.get(LANGUAGES[place]).stream()
                    .distinct()
                    .forEach(word -> places.merge(word, one, FrequentWords::joined));
        }
        return places;
    }

    private static int[] joined(int[] some, int[] one) {
        int[] all = Arrays.copyOf(some, some.length + 1);
        all[some.length] = one[0];
        return all;
    }

    /** Hits by language; a language without any is absent. */
    static Map<String, Integer> hitsIn(String text) {
        FrequentWords words = new FrequentWords();
        words.countIn(text.toLowerCase(Locale.ROOT));
        return words.byLanguage();
    }

    private void countIn(String lower) {
        int start = 0;
        for (int i = 0; i <= lower.length(); i++) {
            if (i == lower.length() || !isWordPart(lower.charAt(i))) {
                if (i > start) {
                    count(lower.substring(start, i));
                }
                start = i + 1;
            }
        }
    }

    private static boolean isWordPart(char c) {
        return (c >= 'a' && c <= 'z') || c == '\'' || c == '‘' || (c > 0x7F && Character.isLetter(c));
    }

    private void count(String word) {
        int[] places = PLACES.get(word);
        if (places != null) {
            for (int place : places) {
                hits[place]++;
            }
        }
    }

    private Map<String, Integer> byLanguage() {
        Map<String, Integer> byLanguage = new HashMap<>();
        for (int place = 0; place < LANGUAGES.length; place++) {
            if (hits[place] > 0) {
                byLanguage.put(LANGUAGES[place], hits[place]);
            }
        }
        return byLanguage;
    }
}
