package org.readout.enrich.match;

import com.ibm.icu.text.Transliterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Brings the spellings of a name in several languages and scripts together: Lavrov, Lawrow, Лавров.
 *
 * <p>Any script becomes Latin letters, letters become sounds, and a letter or two may still differ in a long word.
 */
final class Spelling {
    /** Applied in this order; what one language writes {@code dsch} another writes {@code j}. */
    private static final List<Map.Entry<String, String>> SOUNDS = List.of(
            Map.entry("dsch", "j"),
            Map.entry("tsch", "s"),
            Map.entry("dzh", "j"),
            Map.entry("tch", "s"),
            Map.entry("sch", "s"),
            Map.entry("dz", "j"),
            Map.entry("sh", "s"),
            Map.entry("ch", "s"),
            Map.entry("cz", "s"),
            Map.entry("zh", "s"),
            Map.entry("kh", "h"),
            Map.entry("gh", "g"),
            Map.entry("ph", "f"),
            Map.entry("ck", "k"),
            Map.entry("ts", "s"),
            Map.entry("tz", "s"),
            Map.entry("ae", "a"),
            Map.entry("oe", "o"),
            Map.entry("ue", "u"),
            Map.entry("ou", "u"),
            Map.entry("oo", "u"),
            Map.entry("ee", "i"),
            Map.entry("y", "i"),
            Map.entry("j", "i"),
            Map.entry("w", "v"),
            Map.entry("q", "k"),
            Map.entry("z", "s"),
            Map.entry("c", "k"));

    private static final Transliterator TO_LATIN =
            Transliterator.getInstance("Any-Latin; NFD; [:Nonspacing Mark:] Remove; Latin-ASCII");
    private static final Pattern NOT_IN_SLUG = Pattern.compile("[^a-z0-9]+");
    private static final Pattern OUTER_HYPHEN = Pattern.compile("^-|-$");
    private static final Pattern NOT_A_LETTER = Pattern.compile("[^a-z]+");
    /** Matches the {@code ll} of {@code Schallenberg}; not {@code al}. */
    private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");

    /** Case endings of Slavic names as they sound here: Соколовский, Соколовского, Соколовским. */
    private static final List<String> CASE_ENDINGS =
            List.of("ogo", "omu", "iiu", "im", "om", "em", "oi", "ui", "ai", "iu", "ia", "a", "u", "e", "i");

    private static final int SHORTEST_STEM = 5;
    private static final int LONG = 5;
    private static final int VERY_LONG = 8;

    private Spelling() {}

    /** Lower-case Latin letters without accents. */
    static String plain(String text) {
        boolean ascii = text.chars().allMatch(c -> c < 128);
        return (ascii ? text : TO_LATIN.transliterate(text.replace('ə', 'a').replace('Ə', 'A')))
                .toLowerCase(Locale.ROOT);
    }

    static String slug(String text) {
        return OUTER_HYPHEN
                .matcher(NOT_IN_SLUG.matcher(plain(text)).replaceAll("-"))
                .replaceAll("");
    }

    /** What a word sounds like, roughly: for comparison, never for show. */
    static String sound(String word) {
        String sound = NOT_A_LETTER.matcher(plain(word)).replaceAll("");
        for (Map.Entry<String, String> rule : SOUNDS) {
            sound = sound.replace(rule.getKey(), rule.getValue());
        }
        return DOUBLED.matcher(sound).replaceAll("$1");
    }

    /** Whether two sounds may be of one word: in five letters one may differ, in eight two, and a case ending always. */
    static boolean alike(String a, String b) {
        return near(a, b) || near(stem(a), stem(b));
    }

    private static boolean near(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        int shorter = Math.min(a.length(), b.length());
        int allowed = shorter >= VERY_LONG ? 2 : shorter >= LONG ? 1 : 0;
        return allowed > 0 && Math.abs(a.length() - b.length()) <= allowed && distance(a, b) <= allowed;
    }

    private static String stem(String word) {
        for (String ending : CASE_ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
