package org.readout.enrich.article;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Knows the lines that pages put between and after an article's paragraphs, from {@code furniture-lines.txt}. */
final class FurnitureLines {
    private static final int LONGEST = 240;
    private static final int LONGEST_TAIL = 60;
    private static final int LONGEST_AROUND = 140;

    private static final Map<String, List<String>> LISTS = WordLists.load("furniture-lines.txt");
    private static final NavigableSet<String> STARTS = sorted("starts");
    private static final Set<String> EQUALS = Set.copyOf(sorted("equals"));
    private static final List<String> CONTAINS = List.copyOf(sorted("contains"));
    private static final NavigableSet<String> TAILS = sorted("tail");

    /** The letters with which a line begins that starts or equals one of these. */
    private static final BitSet FIRST_LETTERS = firstLetters();

    private FurnitureLines() {}

    private static BitSet firstLetters() {
        BitSet letters = new BitSet();
        STARTS.forEach(phrase -> letters.set(phrase.charAt(0)));
        EQUALS.forEach(phrase -> letters.set(phrase.charAt(0)));
        return letters;
    }

    private static NavigableSet<String> sorted(String list) {
        return LISTS.get(list).stream().map(FurnitureLines::fold).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String fold(String line) {
        return line.toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    /** A line that is no part of the article though it stands between its paragraphs. */
    static boolean isFurniture(String line) {
        if (line.length() > LONGEST) {
            return false;
        }
        boolean mayBegin = FIRST_LETTERS.get(Character.toLowerCase(line.charAt(0)));
        if (!mayBegin && line.length() > LONGEST_AROUND) {
            return false;
        }
        String folded = fold(line);
        return (mayBegin && (EQUALS.contains(bare(folded)) || begins(STARTS, folded)))
                || (line.length() <= LONGEST_AROUND && containsOne(folded));
    }

    private static boolean containsOne(String folded) {
        for (String phrase : CONTAINS) {
            if (folded.contains(phrase)) {
                return true;
            }
        }
        return false;
    }

    /** A line after which nothing of the article comes. */
    static boolean endsTheArticle(String line) {
        return line.length() <= LONGEST_TAIL && begins(TAILS, fold(line));
    }

    /** The text without punctuation and symbols at its end. */
    private static String bare(String text) {
        int end = text.length();
        while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end);
    }

    /** A phrase matches where it ends at a word's end: {@code tags} is not the beginning of {@code tagsüber}. */
    private static boolean begins(NavigableSet<String> phrases, String folded) {
        String candidate = phrases.floor(folded);
        for (int tries = 0; candidate != null && tries < 8; tries++) {
            if (folded.startsWith(candidate) && endsAWord(candidate, folded)) {
                return true;
            }
            candidate = phrases.lower(candidate);
        }
        return false;
    }

    private static boolean endsAWord(String phrase, String folded) {
        return phrase.length() == folded.length()
                || !Character.isLetterOrDigit(phrase.charAt(phrase.length() - 1))
                || !Character.isLetter(folded.charAt(phrase.length()))
                || folded.charAt(phrase.length()) >= 0x2E80;
    }
}
