package org.readout.app.letters;

import java.nio.charset.StandardCharsets;

/** Bytes from anywhere, made fit for a terminal: nothing in them moves the cursor, hides or reorders what stands there. */
public final class Texts {
    private Texts() {}

    static String of(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The beginning of the text, with everything escaped that is not a printable character. */
    public static String line(String text, int most) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().limit(most).forEach(point -> append(shown, point));
        int length = text.codePointCount(0, text.length());
        return length <= most ? shown.toString() : shown + " … (" + (length - most) + " more characters)";
    }

    /** The same with the text's own lines. */
    static String lines(String text, int most) {
        return line(text, most).replace("\\u000a", System.lineSeparator());
    }

    private static void append(StringBuilder shown, int point) {
        if (isPlain(point)) {
            shown.appendCodePoint(point);
            return;
        }
        shown.append(String.format("\\u%04x", point));
    }

    private static boolean isPlain(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
