package org.readout.ingest.draft;

/** A stranger's text made fit for one line of a terminal or of YAML. */
public final class PlainText {
    private static final int LONGEST = 200;

    private PlainText() {}

    /**
     * One line without control characters or signs that turn its reading direction, cut where it goes on for too long. The
     * joiners stay: Persian and Hindi are spelled with them.
     */
    public static String line(String text) {
        String head = text.length() > 10 * LONGEST ? text.substring(0, 10 * LONGEST) : text;
        String line = head.replaceAll("[\\p{Cc}[\\p{Cf}&&[^\\u200C\\u200D]]\\p{Cs}\\p{Cn}\\p{Co}\\p{Z}\\s]+", " ")
                .strip();
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
