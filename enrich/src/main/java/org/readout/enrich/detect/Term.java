package org.readout.enrich.detect;

/**
 * One form of one word or phrase of a pack, and what it means.
 *
 * @param form as written in the pack, endings spelled out
 * @param stem whether more letters may follow, up to the end of the word
 */
record Term(String form, boolean stem, Sense sense) {
    private static final int SHORT = 5;

    /** Whether the text at this place is written as the form asks: capitals where it has capitals. */
    boolean fits(String text, int start, int end) {
        if (!Character.isUpperCase(form.charAt(0))) {
            return true;
        }
        if (!isAbbreviation()) {
            return Character.isUpperCase(text.charAt(start));
        }
        return text.regionMatches(start, form, 0, end - start);
    }

    private boolean isAbbreviation() {
        return form.length() <= SHORT && form.chars().noneMatch(Character::isLowerCase);
    }
}
