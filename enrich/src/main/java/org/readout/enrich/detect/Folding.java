package org.readout.enrich.detect;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Text with the differences that carry no meaning taken away, every character at its old offset.
 *
 * <p>Lower case, one kind of quotation mark, hyphen, space and digit, one form of the Arabic letters that keyboards mix.
 * Accents stay: in French they tell a meeting from having met.
 */
final class Folding {
    private Folding() {}

    static char[] fold(String text) {
        char[] folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            folded[i] = fold(folded[i]);
        }
        return folded;
    }

    static String word(String text) {
        return new String(fold(text));
    }

    static Set<String> words(Collection<String> words) {
        return words.stream().map(Folding::word).collect(Collectors.toUnmodifiableSet());
    }

    static char fold(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c == '`' ? '\'' : c;
        }
        if (c >= 'а' && c <= 'я') {
            return c;
        }
        return switch (c) {
            case '’', '‘', 'ʼ', 'ʻ', '′', '՚' -> '\'';
            case '“', '”', '„', '«', '»', '‟', '「', '」', '『', '』' -> '"';
            case '–', '—', '‑', '‐', '−', '―', '֊' -> '-';
            case '․' -> '.';
            case '\u00A0', '\u2009', '\u202F', '\u3000', '\u2002', '\u2003' -> ' ';
            case 'ı', 'İ' -> 'i';
            case 'ё', 'Ё' -> 'е';
            case 'ي', 'ى' -> 'ی';
            case 'ك' -> 'ک';
            case 'أ', 'إ' -> 'ا';
            case '،' -> ',';
            case '・', '•', '‧' -> '·';
            default -> other(c);
        };
    }

    private static char other(char c) {
        int digit = Character.isDigit(c) ? Character.digit(c, 10) : -1;
        return digit >= 0 ? (char) ('0' + digit) : Character.toLowerCase(c);
    }
}
