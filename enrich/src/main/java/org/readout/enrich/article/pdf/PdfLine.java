package org.readout.enrich.article.pdf;

/**
 * One line of a PDF as it is seen.
 *
 * @param page from 1
 * @param size of its letters, in points
 * @param top how far it stands from the page's upper edge, in points
 */
record PdfLine(int page, String text, float size, float top) {
    private static final float SAME = 0.6f;

    boolean isAsLargeAs(float other) {
        return Math.abs(size - other) < SAME;
    }

    boolean endsLikeASentence() {
        return ".!?…。！？؟։।:”»\"".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** Nothing but a page's number, as {@code 2}, {@code - 2 -} and {@code 2 / 5}. */
    boolean isPageNumber() {
        return text.length() <= 9 && text.chars().noneMatch(Character::isLetter);
    }
}
