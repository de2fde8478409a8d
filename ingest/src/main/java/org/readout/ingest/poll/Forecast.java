package org.readout.ingest.poll;

import java.time.Duration;
import java.time.Instant;

/**
 * How many entries are to be expected when: in each hour the product of its weekday's share, its own share and the entries
 * of a week.
 */
final class Forecast {
    private static final Duration LENGTH = Duration.ofDays(7);
    private static final long HOUR = 3_600;
    /** The first of January 1970 was a Thursday. */
    private static final int FIRST_DAY = 3;

    private final double perWeek;
    private final double[] days;
    private final double[] hours;

    /**
     * @param days the share of each, Monday first
     * @param hours the share of each in UTC
     */
    Forecast(double perWeek, double[] days, double[] hours) {
        this.perWeek = perWeek;
        this.days = days;
        this.hours = hours;
    }

    double expected(Instant from, Instant to) {
        long weeks = Math.max(0, Duration.between(from, to).dividedBy(LENGTH));
        double sum = weeks * perWeek;
        long end = to.getEpochSecond();
        long at = from.getEpochSecond() + weeks * LENGTH.toSeconds();
        while (at < end) {
            long next = Math.min(nextHour(at), end);
            sum += inHourOf(at) * (next - at) / HOUR;
            at = next;
        }
        return sum;
    }

    /** How long it takes from then on until so many entries are to be expected; {@code most} at the longest. */
    Duration until(double entries, Instant from, Duration most) {
        long begin = from.getEpochSecond();
        long latest = begin + most.toSeconds();
        double left = entries;
        for (long at = begin; at < latest; at = nextHour(at)) {
            double inThisHour = inHourOf(at) * (nextHour(at) - at) / HOUR;
            if (inThisHour >= left) {
                long found = at + (long) (left / inHourOf(at) * HOUR);
                return Times.shorter(Duration.ofSeconds(found - begin), most);
            }
            left -= inThisHour;
        }
        return most;
    }

    /** The weekday, Monday first. */
    static int day(Instant at) {
        return day(at.getEpochSecond());
    }

    static int hour(Instant at) {
        return hour(at.getEpochSecond());
    }

    private double inHourOf(long at) {
        return perWeek * days[day(at)] * hours[hour(at)];
    }

    private static int day(long second) {
        return (int) Math.floorMod(Math.floorDiv(second, 24 * HOUR) + FIRST_DAY, 7L);
    }

    private static int hour(long second) {
        return (int) Math.floorMod(Math.floorDiv(second, HOUR), 24L);
    }

    private static long nextHour(long second) {
        return (Math.floorDiv(second, HOUR) + 1) * HOUR;
    }
}
