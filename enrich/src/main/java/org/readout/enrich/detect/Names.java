package org.readout.enrich.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Compares names inside one article, where a person is named in full once and by the family name after that. */
final class Names {
    private static final int STEM = 4;
    private static final int ENDING = 3;

    private Names() {}

    /** The words of a name that tell people apart: no initials, no particles. */
    static List<String> words(String name, Set<String> particles) {
        List<String> words = new ArrayList<>();
        for (String word : Folding.word(name).split("[ \u00A0.,]+")) {
            if (word.length() > 1 && !particles.contains(word)) {
                words.add(word);
            }
        }
        return words;
    }

    /** Whether two names can be one person's: all words of the shorter are in the longer, or family and first name agree. */
    static boolean same(List<String> a, List<String> b, boolean inflected) {
        if (a.isEmpty() || b.isEmpty()) {
            return false;
        }
        List<String> shorter = a.size() <= b.size() ? a : b;
        List<String> longer = a.size() <= b.size() ? b : a;
        if (shorter.stream().allMatch(word -> longer.stream().anyMatch(other -> alike(word, other, inflected)))) {
            return true;
        }
        return alike(a.getLast(), b.getLast(), inflected)
                && a.size() > 1
                && b.size() > 1
                && a.getFirst().charAt(0) == b.getFirst().charAt(0);
    }

    private static boolean alike(String a, String b, boolean inflected) {
        if (a.equals(b) || !inflected) {
            return a.equals(b);
        }
        int common = 0;
        while (common < Math.min(a.length(), b.length()) && a.charAt(common) == b.charAt(common)) {
            common++;
        }
        return common >= STEM && a.length() - common <= ENDING && b.length() - common <= ENDING;
    }
}
