package org.readout.enrich.article;

/**
 * A run of text between two block boundaries of a page, with what the scoring wants to know of it.
 *
 * @param owner the element, by its place in the {@link Outline}, in which the run stands
 * @param text white space collapsed; a single line break of the page is kept as a newline
 * @param linkLength how many of its characters stand in links
 */
record Block(int owner, String text, int linkLength, int commas) {
    private static final int SENTENCE = 80;
    private static final int IDEOGRAPHIC_SENTENCE = 25;
    private static final int FIRST_IDEOGRAPH = 0x2E80;

    int length() {
        return text.length();
    }

    double linkDensity() {
        return (double) linkLength / text.length();
    }

    /** Long enough to be prose and not a list of links. */
    boolean isProse() {
        return length() >= sentenceLength() && linkDensity() < 0.5;
    }

    private int sentenceLength() {
        return text.charAt(text.length() / 2) >= FIRST_IDEOGRAPH ? IDEOGRAPHIC_SENTENCE : SENTENCE;
    }

    boolean endsLikeASentence() {
        return ".!?…。！？؟։।\"”»".indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
