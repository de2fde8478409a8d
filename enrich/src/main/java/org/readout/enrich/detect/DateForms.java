package org.readout.enrich.detect;

import java.util.List;
import java.util.Set;
import org.readout.enrich.resolve.CalendarSystem;

/**
 * What dates look like in a language, beside the names of months and days, which are terms.
 *
 * @param ordinals endings of a day's number: "th", "-го", "."
 * @param between words between the parts of a date: "of", "de"
 * @param ranges words between its first and last day: "to", "по"
 * @param yearMarks words after a year: "г.", "年"
 * @param monthMarks words that make a number a month: "月"
 * @param dayMarks words that make a number a day: "日"
 * @param loneDayMarks those that do so with no month beside it: "9日"
 * @param thisMonth words that make the number before them a day of this month: "courant"
 * @param last words beside a weekday that is past: "scorso"
 * @param coming words beside a weekday that is to come: "prossimo"
 * @param nextWeek words beside a weekday of the week to come: "next"
 * @param calendars the calendars that numbers alone may be written in, the likeliest first
 * @param monthFirst whether 6/3 is the third of June
 */
record DateForms(
        Set<String> ordinals,
        Set<String> between,
        Set<String> ranges,
        Set<String> yearMarks,
        Set<String> monthMarks,
        Set<String> dayMarks,
        Set<String> loneDayMarks,
        Set<String> thisMonth,
        Set<String> last,
        Set<String> coming,
        Set<String> nextWeek,
        List<CalendarSystem> calendars,
        boolean monthFirst) {}
