package org.readout.app.explain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A stretch of an article in lines of readable length, with some of its words underlined.
 *
 * <p>The text is a stranger's: what could steer a terminal (control characters, marks that turn the direction) is shown as a space.
 */
final class Passage {
    private static final int WIDTH = 96;
    private static final int AROUND = 60;

    private final String words;
    private final BitSet marked = new BitSet();
    private final int start;

    private Passage(String zone, int from, int to) {
        this.start = Math.clamp(from, 0, zone.length());
        this.words = harmless(zone.substring(start, Math.clamp(to, start, zone.length())));
    }

    /** The characters between these two of a title or text. */
    static Passage of(String zone, int from, int to) {
        return new Passage(zone, from, to);
    }

    /** These characters, with a few words before and after. */
    static Passage around(String zone, int from, int to) {
        return new Passage(zone, wordBefore(zone, from - AROUND), wordBefore(zone, to + AROUND)).mark(from, to);
    }

    private static int wordBefore(String zone, int at) {
        if (at <= 0 || at >= zone.length()) {
            return Math.clamp(at, 0, zone.length());
        }
        int space = zone.lastIndexOf(' ', at);
        return at - space > AROUND ? at : space + 1;
    }

    /** Underlines these characters of the title or text. */
    Passage mark(int from, int to) {
        int first = Math.clamp(from - start, 0, words.length());
        marked.set(first, Math.clamp(to - start, first, words.length()));
        return this;
    }

    /** The lines; without colours a line of tildes stands under each that has marks. */
    List<String> lines(Pen pen) {
        List<String> lines = new ArrayList<>();
        for (int from = 0; from < words.length(); ) {
            int to = lineEnd(from);
            addLine(lines, pen, from, to);
            from = to;
        }
        return lines;
    }

    private void addLine(List<String> lines, Pen pen, int from, int to) {
        if (pen == Pen.TERMINAL) {
            lines.add(underlined(pen, from, to).stripTrailing());
            return;
        }
        lines.add(words.substring(from, to).stripTrailing());
        String under = tildes(from, to).stripTrailing();
        if (!under.isEmpty()) {
            lines.add(under);
        }
    }

    private int lineEnd(int from) {
        if (words.length() - from <= WIDTH) {
            return words.length();
        }
        int space = words.lastIndexOf(' ', from + WIDTH);
        return space > from ? space + 1 : from + WIDTH;
    }

    private String underlined(Pen pen, int from, int to) {
        StringBuilder line = new StringBuilder();
        for (int at = from; at < to; ) {
            boolean on = marked.get(at);
            int change = on ? marked.nextClearBit(at) : marked.nextSetBit(at);
            int end = change < 0 ? to : Math.min(change, to);
            String piece = words.substring(at, end);
            line.append(on ? pen.underlined(piece) : piece);
            at = end;
        }
        return line.toString();
    }

    private String tildes(int from, int to) {
        StringBuilder under = new StringBuilder();
        for (int at = from; at < to; at++) {
            under.append(marked.get(at) ? '~' : ' ');
        }
        return under.toString();
    }

    /** The same number of characters, none of which does anything but show. */
    static String harmless(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.chars().forEach(c -> shown.append(steers(c) ? ' ' : (char) c));
        return shown.toString();
    }

    private static boolean steers(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> c == '\u00a0';
        };
    }
}
