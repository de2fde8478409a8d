package org.readout.enrich.copies;

import com.dynatrace.hash4j.hashing.Hasher64;
import com.dynatrace.hash4j.hashing.Hashing;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.LongStream;

/**
 * The runs of {@value #WORDS} words in a text, as hashes.
 *
 * <p>A word is a run of letters and digits without regard to case; a Han character is one by itself. What stands between words
 * does not count, so that a reprint with other quotation marks, dashes or line breaks has the same shingles.
 */
final class Shingles {
    /**
     * Four, as Broder et al. shingled the web ("Syntactic Clustering of the Web", 1997, with ten), but shorter, for
     * releases are: with three, what ministries always write begins to look alike, and with six one changed word in a
     * line hides the rest of it.
     */
    static final int WORDS = 4;

    private static final Hasher64 HASH = Hashing.xxh3_64();

    private final String text;
    private long[] words = new long[256];
    private int count;
    private final StringBuilder word = new StringBuilder();

    private Shingles(String text) {
        this.text = text.toLowerCase(Locale.ROOT);
    }

    /** Each once, in the order of their numbers. */
    static long[] of(String text) {
        Shingles shingles = new Shingles(text);
        shingles.text.codePoints().forEach(shingles::take);
        shingles.endWord();
        return shingles.runs();
    }

    private void take(int point) {
        if (Character.isIdeographic(point)) {
            endWord();
            word.appendCodePoint(point);
            endWord();
            return;
        }
        if (Character.isLetterOrDigit(point)) {
            word.appendCodePoint(point);
            return;
        }
        if (!isWithinAWord(point)) {
            endWord();
        }
    }

    /** Vowel signs, joiners and soft hyphens, which one site writes and the next leaves out. */
    private static boolean isWithinAWord(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.FORMAT;
    }

    private void endWord() {
        if (word.isEmpty()) {
            return;
        }
        if (count == words.length) {
            words = Arrays.copyOf(words, 2 * count);
        }
        words[count++] = HASH.hashCharsToLong(word);
        word.setLength(0);
    }

    private long[] runs() {
        return LongStream.range(0, Math.max(0, count - WORDS + 1))
                .map(at -> run((int) at))
                .sorted()
                .distinct()
                .toArray();
    }

    private long run(int at) {
        return HASH.hashLongLongToLong(
                HASH.hashLongLongToLong(words[at], words[at + 1]),
                HASH.hashLongLongToLong(words[at + 2], words[at + 3]));
    }
}
