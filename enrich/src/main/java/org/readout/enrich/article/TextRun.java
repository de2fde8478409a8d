package org.readout.enrich.article;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;

/**
 * The text gathered since the last block boundary: white space collapsed, invisible marks left out, links counted.
 *
 * <p>Soft hyphens, zero-width spaces and marks of writing direction are dropped because they break names in two for
 * whoever searches the text; the joiners that Persian and Indic spelling needs stay.
 */
final class TextRun {
    private static final char LINE = '\n';
    private static final char FIRST_COMBINING = 0x300;

    private char[] text = new char[512];
    private int length;
    private int linkLength;
    private int commas;
    private char highest;

    int length() {
        return length;
    }

    boolean endsInLineBreak() {
        return length > 0 && text[length - 1] == LINE;
    }

    void append(String raw) {
        if (length + raw.length() > text.length) {
            text = Arrays.copyOf(text, 2 * (length + raw.length()));
        }
        int at = length;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c > ' ' && c < 0x7F) {
                commas += c == ',' ? 1 : 0;
                text[at++] = c;
            } else if (!isSpace(c)) {
                at = appendRare(c, at);
            } else if (at > 0 && text[at - 1] > ' ') {
                text[at++] = ' ';
            }
        }
        length = at;
    }

    void appendLink(String raw) {
        int before = length;
        append(raw);
        linkLength += length - before;
    }

    private int appendRare(char c, int at) {
        if (isInvisible(c)) {
            return at;
        }
        commas += c == '，' || c == '、' || c == '،' ? 1 : 0;
        highest = c > highest ? c : highest;
        text[at] = c;
        return at + 1;
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c == 0xA0 || (c >= 0x1680 && Character.isSpaceChar(c));
    }

    /** Control characters, soft hyphen, zero-width space, direction marks, byte order mark. */
    private static boolean isInvisible(char c) {
        return (c >= 0x7F && c < 0xA0)
                || c == 0xAD
                || c == 0x200B
                || c == 0x200E
                || c == 0x200F
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2060 && c <= 0x206F)
                || c == 0xFEFF;
    }

    void space() {
        if (length > 0 && text[length - 1] > ' ') {
            ensureRoom();
            text[length++] = ' ';
        }
    }

    void lineBreak() {
        trim();
        if (length > 0) {
            ensureRoom();
            text[length++] = LINE;
        }
    }

    private void ensureRoom() {
        if (length == text.length) {
            text = Arrays.copyOf(text, 2 * length);
        }
    }

    private void trim() {
        while (length > 0 && text[length - 1] <= ' ') {
            length--;
        }
    }

    /** The run as a block of this owner, if it has any text; a new run begins. */
    Optional<Block> take(int owner) {
        trim();
        if (length == 0) {
            linkLength = 0;
            return Optional.empty();
        }
        String normal = normal(new String(text, 0, length));
        Block block = new Block(owner, normal, Math.min(linkLength, normal.length()), commas);
        length = 0;
        linkLength = 0;
        commas = 0;
        highest = 0;
        return Optional.of(block);
    }

    private String normal(String raw) {
        return highest < FIRST_COMBINING ? raw : Normalizer.normalize(raw, Normalizer.Form.NFC);
    }
}
