package org.readout.ingest.simulate;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readout.ingest.poll.Stagger;
import org.readout.model.FeedId;

/** The thirty days, and when releases appear in them; the same in every run. */
final class Calendar {
    /** A Monday. */
    static final Instant START = Instant.parse("2025-06-02T00:00:00Z");

    static final int DAYS = 30;
    /** Releases that stand in the feed when it is polled first. */
    private static final int DAYS_BEFORE = 14;

    private static final FeedId CHANCE = new FeedId("calendar");

    private Calendar() {}

    static Instant day(double number) {
        return START.plus(Duration.ofMinutes(Math.round(number * 24 * 60)));
    }

    static Predicate<Instant> days(double from, double to) {
        return now -> !now.isBefore(day(from)) && now.isBefore(day(to));
    }

    /** Day and night, at uneven distances. */
    static List<Instant> every(Duration apart) {
        return times(apart, now -> true);
    }

    /** From Monday to Friday between seven and seventeen. */
    static List<Instant> inOfficeHours(Duration apart) {
        return times(apart, Calendar::isOfficeHour);
    }

    /** So many within half an hour, every so often. */
    static List<Instant> inBursts(int size, Duration apart) {
        return every(apart).stream()
                .flatMap(begin -> IntStream.range(0, size)
                        .mapToObj(number -> begin.plus(Duration.ofMinutes(30L * number / size))))
                .sorted()
                .toList();
    }

    static boolean isOfficeHour(Instant now) {
        OffsetDateTime utc = now.atOffset(ZoneOffset.UTC);
        boolean weekend = utc.getDayOfWeek() == DayOfWeek.SATURDAY || utc.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && utc.getHour() >= 7 && utc.getHour() < 17;
    }

    private static List<Instant> times(Duration apart, Predicate<Instant> when) {
        return Stream.iterate(day(-DAYS_BEFORE), now -> now.isBefore(day(DAYS)), now -> now.plus(apart))
                .map(now -> now.plus(Stagger.within(apart, CHANCE, now)))
                .filter(when)
                .sorted()
                .toList();
    }
}
