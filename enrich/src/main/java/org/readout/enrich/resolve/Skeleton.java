package org.readout.enrich.resolve;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The consonants of a name in coarse classes, which stay when scripts leave out vowels and languages add case endings: Lavrov,
 * لافروف, لاوروف and Ławrowem; Wadephul and وادفول.
 *
 * <p>Far too coarse to find anybody by; it tells whether a name can be that of the one person whom office, state and day point to.
 */
final class Skeleton {
    /** In each text the first character is the class and the others are the letters of it; letters in none are passed over. */
    private static final String[] CLASSES = {
        "bbpبپбп",
        "ffvwفڤвф",
        "ttتطثт",
        "ddدضذд",
        "rrرр",
        "ssxzسصشزظژچсзшжчцщ",
        "kkgjqcكکقجگغкгґџ",
        "hhحخهх",
        "llلл",
        "mmمм",
        "nnنн"
    };

    private static final String[][] TOGETHER = {
        {"tsch", "s"}, {"tch", "s"}, {"sch", "s"}, {"sh", "s"}, {"ch", "s"}, {"cz", "s"}, {"ts", "s"}, {"tz", "s"},
        {"kh", "h"}, {"gh", "g"}, {"ph", "f"}, {"th", "t"}, {"ce", "se"}, {"ci", "si"}, {"cy", "sy"}, {"дж", "j"}
    };

    private static final int LONGEST = 40;
    private static final char[] CLASS_OF = classes();

    private Skeleton() {}

    /** The consonants of each word that has any. */
    static List<String> words(String name) {
        List<String> skeletons = new ArrayList<>();
        for (String word : plain(name).split("[^\\p{L}]+", -1)) {
            String skeleton = word(word);
            if (!skeleton.isEmpty() && !NameKey.isSmall(word)) {
                skeletons.add(skeleton);
            }
        }
        return skeletons;
    }

    /** Whether the one can be the other in another script or with a case ending; the longer they are, the more may differ. */
    static boolean near(String registered, String given) {
        int longest = Math.max(registered.length(), given.length());
        if (longest > LONGEST) {
            return false;
        }
        int allowed = longest >= 8 ? 2 : longest >= 4 ? 1 : 0;
        boolean ending =
                registered.length() > 2 && given.startsWith(registered) && given.length() == registered.length() + 1;
        return ending || distance(registered, given) <= allowed;
    }

    private static String plain(String name) {
        String small = Normalizer.normalize(marked(name.toLowerCase(Locale.ROOT)), Normalizer.Form.NFD)
                .replaceAll("[\\p{M}'’`ʻʼ\u200c]", "");
        return small.chars().allMatch(c -> c < CLASS_OF.length) ? small : NameKey.latin(small);
    }

    /** A hook or a háček makes another sound of the letter; other marks do not. */
    private static String marked(String name) {
        StringBuilder marked = new StringBuilder(name.length());
        for (char c : name.toCharArray()) {
            marked.append(
                    switch (c) {
                        case 'č', 'ć', 'ç', 'š', 'ş', 'ś', 'ș', 'ž', 'ż', 'ź', 'ß' -> 's';
                        case 'ł' -> 'l';
                        case 'đ', 'ð' -> 'd';
                        case 'ñ', 'ń' -> 'n';
                        default -> c;
                    });
        }
        return marked.toString();
    }

    private static String word(String plain) {
        String word = plain.length() > 4 && plain.startsWith("ال") ? plain.substring(2) : plain;
        for (String[] same : TOGETHER) {
            word = word.replace(same[0], same[1]);
        }
        StringBuilder skeleton = new StringBuilder(word.length());
        for (int at = 0; at < word.length(); at++) {
            char sound = word.charAt(at) < CLASS_OF.length ? CLASS_OF[word.charAt(at)] : 0;
            boolean silent = sound == 0 || sound == 'h' && at == word.length() - 1;
            if (!silent && (skeleton.isEmpty() || skeleton.charAt(skeleton.length() - 1) != sound)) {
                skeleton.append(sound);
            }
        }
        return skeleton.toString();
    }

    private static char[] classes() {
        char[] table = new char['\u0700'];
        for (String letters : CLASSES) {
            letters.chars().skip(1).forEach(letter -> table[letter] = letters.charAt(0));
        }
        return table;
    }

    /** How many letters must be put in, left out or changed to make one of the other. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        java.util.Arrays.setAll(row, i -> i);
        for (int i = 1; i <= a.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
