package org.readout.enrich.resolve;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The sound of a name, the same however a language or a script spells it: Ceyhun, Jeyhun and Джейхун; Lawrow and Лавров.
 *
 * <p>Every script is written in plain Latin letters first, then ways of writing one sound are made one.
 */
public final class NameKey {
    /** Armenian letters that lose their sound with their accent: չ is a ch and no c. */
    private static final String ARMENIAN =
            "ու > u; Ու > U; և > ev; ը > y; Ը > Y; չ > ch; Չ > Ch; ճ > ch; Ճ > Ch; ց > ts; Ց > Ts; "
                    + "ծ > ts; Ծ > Ts; ձ > dz; Ձ > Dz; խ > kh; Խ > Kh; ";

    private static final Transliterator LATIN = Transliterator.createFromRules(
            "Names-Latin", ARMENIAN + ":: Any-Latin; :: Latin-ASCII;", Transliterator.FORWARD);
    private static final int ASCII = 128;
    private static final char CYRILLIC_FROM = '\u0400';
    private static final char CYRILLIC_TO = '\u0482';
    private static final String[] CYRILLIC = cyrillic();
    private static final String[][] SOUNDS = {
        {"dsch", "j"},
        {"dzh", "j"},
        {"tsch", "s"},
        {"tch", "s"},
        {"sch", "s"},
        {"sh", "s"},
        {"ch", "s"},
        {"cz", "s"},
        {"zh", "s"},
        {"kh", "h"},
        {"gh", "g"},
        {"ph", "f"},
        {"ck", "k"},
        {"ts", "s"},
        {"tz", "s"},
        {"ae", "a"},
        {"oe", "o"},
        {"ue", "u"},
        {"ou", "u"},
        {"oo", "u"},
        {"ee", "i"},
        {"y", "i"},
        {"j", "i"},
        {"w", "v"},
        {"q", "k"},
        {"z", "s"},
        {"c", "k"},
    };
    private static final Set<String> SMALL = Set.of(
            "al", "el", "bin", "bint", "ibn", "de", "da", "do", "dos", "del", "di", "van", "von", "der", "den", "la",
            "le", "jr", "sr", "dr", "mr", "sheikh", "ii", "iii", "iv");

    private NameKey() {}

    /** The sounds of the words of a name, without initials and the small words that spellings leave out. */
    public static List<String> words(String name) {
        List<String> keys = new ArrayList<>();
        for (String word : latin(name).split("[^a-z]+", -1)) {
            if (word.length() > 1 && !SMALL.contains(word)) {
                keys.add(sound(word));
            }
        }
        return keys;
    }

    /** Whether spellings leave this word out: "al", "bin". */
    static boolean isSmall(String word) {
        return SMALL.contains(word);
    }

    /** In plain small Latin letters; a word in Han characters stays one word, whose syllables no other name shares by chance. */
    static String latin(String name) {
        StringBuilder latin = new StringBuilder(name.length());
        for (int at = 0; at < name.length(); at++) {
            char c = name.charAt(at);
            if (c < ASCII) {
                latin.append(c);
            } else if (c >= CYRILLIC_FROM && c < CYRILLIC_TO) {
                latin.append(CYRILLIC[c - CYRILLIC_FROM]);
            } else {
                return plain(transliterated(name));
            }
        }
        return plain(latin.toString());
    }

    private static String plain(String latin) {
        return latin.toLowerCase(Locale.ROOT).replace("'", "");
    }

    private static String transliterated(String name) {
        StringBuilder latin = new StringBuilder();
        for (String word : name.replace("\u200c", "").split("[\\s·・•‧]+", -1)) {
            String plain = LATIN.transliterate(word);
            latin.append(isHan(word) ? plain.replace(" ", "") : plain).append(' ');
        }
        return latin.toString();
    }

    private static boolean isHan(String word) {
        return word.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }

    /** What the transliterator makes of each Cyrillic letter: it needs no neighbours for them, and a table is faster. */
    private static String[] cyrillic() {
        String[] table = new String[CYRILLIC_TO - CYRILLIC_FROM];
        for (int at = 0; at < table.length; at++) {
            table[at] = LATIN.transliterate(String.valueOf((char) (CYRILLIC_FROM + at)));
        }
        return table;
    }

    private static String sound(String word) {
        String sound = word;
        for (String[] same : SOUNDS) {
            sound = sound.replace(same[0], same[1]);
        }
        return withoutDoubles(sound);
    }

    private static String withoutDoubles(String word) {
        StringBuilder single = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            if (i == 0 || word.charAt(i) != word.charAt(i - 1)) {
                single.append(word.charAt(i));
            }
        }
        return single.toString();
    }
}
