package org.readout.sink.web.html;

/** Turns the characters that mean something in HTML into references, and drops those that HTML forbids. */
final class Escape {
    private Escape() {}

    static String text(String raw) {
        StringBuilder safe = new StringBuilder(raw.length() + 16);
        for (int i = 0; i < raw.length(); i++) {
            append(safe, raw.charAt(i));
        }
        return safe.toString();
    }

    private static void append(StringBuilder safe, char c) {
        switch (c) {
            case '&' -> safe.append("&amp;");
            case '<' -> safe.append("&lt;");
            case '>' -> safe.append("&gt;");
            case '"' -> safe.append("&quot;");
            case '\'' -> safe.append("&#39;");
            default -> safe.append(isForbidden(c) ? ' ' : c);
        }
    }

    private static boolean isForbidden(char c) {
        return (c < ' ' && c != '\n' && c != '\t') || c == '\u007f';
    }
}
