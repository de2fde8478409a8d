package org.readout.enrich.article;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The words of {@code element-names.txt} by their hash, so that a page's thousands of names are read without cutting
 * them to pieces.
 *
 * <p>A word's hash is made letter by letter; a pair's is the first word's carried on over a hyphen. With 64 bits and a few
 * hundred words, two that share a hash would be an accident that the constructor refuses.
 */
final class NameTable {
    private static final long START = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final int SIZE = 1 << 12;

    private final long[] hashes = new long[SIZE];
    private final Role[] roles = new Role[SIZE];

    NameTable(Map<String, List<String>> names) {
        names.forEach((role, words) -> words.forEach(word -> put(word, Role.valueOf(role.toUpperCase(Locale.ROOT)))));
    }

    private void put(String word, Role role) {
        long hash = START;
        for (int i = 0; i < word.length(); i++) {
            hash = next(hash, word.charAt(i));
        }
        int slot = slot(hash);
        if (roles[slot] != null && roles[slot] != role) {
            throw new IllegalStateException("element-names.txt: '" + word + "' stands under two roles");
        }
        hashes[slot] = hash;
        roles[slot] = role;
    }

    private static long next(long hash, int letter) {
        return (hash ^ letter) * PRIME;
    }

    /** Where the hash stands or would stand. */
    private int slot(long hash) {
        int slot = (int) (hash ^ hash >>> 32) & SIZE - 1;
        while (roles[slot] != null && hashes[slot] != hash) {
            slot = slot + 1 & SIZE - 1;
        }
        return slot;
    }

    /** The strongest role of the words and neighbouring words in these names. */
    Role strongest(String names) {
        Role found = Role.NEUTRAL;
        long word = START;
        long pair = START;
        boolean inWord = false;
        int before = ' ';
        for (int i = 0; i <= names.length(); i++) {
            int c = i < names.length() ? names.charAt(i) : ' ';
            boolean letter = isWordPart(c);
            if (inWord && (!letter || (isUpper(c) && !isUpper(before)))) {
                found = Role.stronger(found, Role.stronger(of(word), of(pair)));
                pair = next(word, '-');
                word = START;
                inWord = false;
            }
            if (letter) {
                int lower = isUpper(c) ? c + ('a' - 'A') : Character.toLowerCase(c);
                word = next(word, lower);
                pair = next(pair, lower);
                inWord = true;
            }
            before = c;
        }
        return found;
    }

    private static boolean isWordPart(int c) {
        return c < 0x80 ? (c >= 'a' && c <= 'z') || isUpper(c) || (c >= '0' && c <= '9') : Character.isLetterOrDigit(c);
    }

    private static boolean isUpper(int c) {
        return c >= 'A' && c <= 'Z';
    }

    private Role of(long hash) {
        Role role = roles[slot(hash)];
        return role == null ? Role.NEUTRAL : role;
    }
}
