package org.readout.enrich.detect;

import org.readout.enrich.resolve.CalendarSystem;

/**
 * One form of one word or phrase of a pack, and what it means.
 *
 * @param form as written in the pack, endings spelled out
 * @param stem whether more letters may follow, up to the end of the word
 */
record Term(String form, boolean stem, Sense sense) {
    private static final int SHORT = 5;
    private static final int BESIDE = 6;

    /** Whether the text at this place is written as the form asks: capitals where it has capitals. */
    boolean fits(String text, int start, int end) {
        boolean month = sense instanceof Sense.Month m && m.calendar() != CalendarSystem.GREGORIAN;
        return isWritten(text, start, end) && (!month || isBesideNumber(text, start, end));
    }

    /** Months of other calendars are names of people too (رجب, Aban): only beside a number are they months. */
    private static boolean isBesideNumber(String text, int start, int end) {
        return text.substring(Math.max(0, start - BESIDE), start).chars().anyMatch(Character::isDigit)
                || text.substring(end, Math.min(text.length(), end + 2)).chars().anyMatch(Character::isDigit);
    }

    private boolean isWritten(String text, int start, int end) {
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
