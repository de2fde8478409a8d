package org.readout.enrich.article;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/** A date as a page writes it: a day, perhaps a time, perhaps the time's offset. */
record WrittenDate(LocalDate day, Optional<LocalTime> time, Optional<ZoneOffset> offset) {
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    /** The day, empty where there is no such day or no page of that year. */
    static Optional<WrittenDate> of(int year, int month, int day) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return Optional.empty();
        }
        try {
            return Optional.of(new WrittenDate(LocalDate.of(year, month, day), Optional.empty(), Optional.empty()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    WrittenDate at(Optional<LocalTime> newTime, Optional<ZoneOffset> newOffset) {
        return new WrittenDate(day, newTime, newTime.flatMap(known -> newOffset));
    }

    /** The instant, a local one in the source's zone; a day alone is its first instant. */
    Instant in(ZoneId zone) {
        LocalTime clock = time.orElse(LocalTime.MIDNIGHT);
        return offset.map(known -> day.atTime(clock).toInstant(known))
                .orElseGet(() -> day.atTime(clock).atZone(zone).toInstant());
    }
}
