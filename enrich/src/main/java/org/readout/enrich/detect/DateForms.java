package org.readout.enrich.detect;

import java.util.Set;

/**
 * What dates look like in a language, beside the names of months and days, which are terms.
 *
 * @param ordinals endings of a day's number: "th", "-го", "."
 * @param between words between the parts of a date: "of", "de"
 * @param ranges words between its first and last day: "to", "по"
 * @param yearMarks words after a year: "г.", "年"
 * @param monthMarks words that make a number a month: "月"
 * @param dayMarks words that make a number a day: "日"
 * @param monthFirst whether 6/3 is the third of June
 */
record DateForms(
        Set<String> ordinals,
        Set<String> between,
        Set<String> ranges,
        Set<String> yearMarks,
        Set<String> monthMarks,
        Set<String> dayMarks,
        boolean monthFirst) {}
