package org.readout.enrich.detect;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.readout.enrich.resolve.CalendarSystem;
import org.readout.model.OccurredOn;

/** The day of publication where the source is, from which all days that are not named in full are counted. */
record Today(LocalDate day) {
    /** "Yesterday", "next week", "this month": whole weeks begin on Monday. */
    OccurredOn relative(Sense.Relative words) {
        LocalDate first = begin(words.unit()).plus(words.from(), words.unit());
        LocalDate last = begin(words.unit())
                .plus(words.to(), words.unit())
                .plus(1, words.unit())
                .minusDays(1);
        return new OccurredOn(first, last, OccurredOn.RELATIVE);
    }

    private LocalDate begin(ChronoUnit unit) {
        return switch (unit) {
            case WEEKS -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTHS -> day.withDayOfMonth(1);
            default -> day;
        };
    }

    LocalDate last(DayOfWeek weekday) {
        return day.with(TemporalAdjusters.previousOrSame(weekday));
    }

    LocalDate before(DayOfWeek weekday) {
        return day.with(TemporalAdjusters.previous(weekday));
    }

    LocalDate coming(DayOfWeek weekday) {
        return day.with(TemporalAdjusters.next(weekday));
    }

    LocalDate inWeek(int weeks, DayOfWeek weekday) {
        return begin(ChronoUnit.WEEKS).plusWeeks(weeks).with(TemporalAdjusters.nextOrSame(weekday));
    }

    /** The day of that month in the year that is given, or in the one that brings it nearest. */
    Optional<LocalDate> nearest(CalendarSystem calendar, Optional<Integer> year, int month, int dayOfMonth) {
        if (year.isPresent()) {
            return calendar.day(year.get(), month, dayOfMonth);
        }
        int now = calendar.yearOf(day);
        return IntStream.rangeClosed(now - 1, now + 1)
                .mapToObj(tried -> calendar.day(tried, month, dayOfMonth))
                .flatMap(Optional::stream)
                .min(Comparator.comparingLong(this::distance));
    }

    /** "The 9th" with no month: the nearest day of that number. */
    Optional<LocalDate> nearest(int dayOfMonth) {
        return IntStream.rangeClosed(-1, 1)
                .mapToObj(months -> inMonth(months, dayOfMonth))
                .flatMap(Optional::stream)
                .min(Comparator.comparingLong(this::distance));
    }

    /** The day of this number in the month so many months from now. */
    Optional<LocalDate> inMonth(int months, int dayOfMonth) {
        LocalDate month = begin(ChronoUnit.MONTHS).plusMonths(months);
        return CalendarSystem.GREGORIAN.day(month.getYear(), month.getMonthValue(), dayOfMonth);
    }

    private long distance(LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(other, day));
    }
}
