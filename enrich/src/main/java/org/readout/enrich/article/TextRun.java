package org.readout.enrich.article;

import java.text.Normalizer;
import java.util.Optional;

/**
 * The text gathered since the last block boundary: white space collapsed, invisible marks left out, links counted.
 *
 * <p>Soft hyphens, zero-width spaces and marks of writing direction are dropped because they break names in two for
 * whoever searches the text; the joiners that Persian and Indic spelling needs stay.
 */
final class TextRun {
    private static final char LINE = '\n';

    private final StringBuilder text = new StringBuilder(256);
    private int linkLength;
    private int commas;

    boolean isEmpty() {
        return text.isEmpty();
    }

    int length() {
        return text.length();
    }

    boolean endsInLineBreak() {
        return !text.isEmpty() && text.charAt(text.length() - 1) == LINE;
    }

    void append(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            append(raw.charAt(i));
        }
    }

    void appendLink(String raw) {
        int before = text.length();
        append(raw);
        linkLength += text.length() - before;
    }

    private void append(char c) {
        if (c > ' ' && c < 0x7F) {
            commas += c == ',' ? 1 : 0;
            text.append(c);
        } else if (isSpace(c)) {
            space();
        } else if (!isInvisible(c)) {
            commas += c == '，' || c == '、' || c == '،' ? 1 : 0;
            text.append(c);
        }
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c == 0xA0 || Character.isSpaceChar(c);
    }

    /** Control characters, soft hyphen, zero-width space, direction marks, byte order mark. */
    private static boolean isInvisible(char c) {
        return c >= 0x7F && c < 0xA0
                || c == 0xAD
                || c == 0x200B
                || c == 0x200E
                || c == 0x200F
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2060 && c <= 0x206F
                || c == 0xFEFF;
    }

    void space() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) > ' ') {
            text.append(' ');
        }
    }

    void lineBreak() {
        trim();
        if (!text.isEmpty()) {
            text.append(LINE);
        }
    }

    private void trim() {
        while (!text.isEmpty() && text.charAt(text.length() - 1) <= ' ') {
            text.setLength(text.length() - 1);
        }
    }

    /** The run as a block of this owner, if it has any text; a new run begins. */
    Optional<Block> take(int owner) {
        trim();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String normal = Normalizer.normalize(text, Normalizer.Form.NFC);
        Block block = new Block(owner, normal, Math.min(linkLength, normal.length()), commas);
        text.setLength(0);
        linkLength = 0;
        commas = 0;
        return Optional.of(block);
    }
}
