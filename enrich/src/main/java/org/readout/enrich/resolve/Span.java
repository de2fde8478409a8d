package org.readout.enrich.resolve;

import java.time.LocalDate;

/**
 * From when to when a line of a table holds, as exactly as its two cells say: {@code 2021} begins on some day of that year.
 *
 * <p>Only what is sure is a fault, so that two tenures which change over in one month do not meet.
 */
record Span(LocalDate firstFrom, LocalDate lastFrom, LocalDate firstTo, LocalDate lastTo) {

    static Span of(Table.Row row) {
        Span span = new Span(
                Days.from(row, "from", LocalDate.MIN),
                Days.last(row, "from", LocalDate.MIN),
                Days.from(row, "to", LocalDate.MAX),
                Days.last(row, "to", LocalDate.MAX));
        if (span.lastTo.isBefore(span.firstFrom)) {
            throw row.fault("expected a day in column to that is not before " + row.cell("from")
                    + " in column from, found " + row.cell("to"));
        }
        return span;
    }

    /** Whether there is surely a day on which both hold; the last day of one is the first of the next. */
    boolean meets(Span other) {
        return lastFrom.isBefore(other.firstTo) && other.lastFrom.isBefore(firstTo);
    }
}
