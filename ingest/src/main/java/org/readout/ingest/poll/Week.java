package org.readout.ingest.poll;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * On which weekdays and at which hours a feed brings news: entries counted by both, in UTC.
 *
 * <p>What is old counts less and less: when two months are full, all counts are halved.
 *
 * @param days entries by weekday, Monday first
 * @param hours entries by hour of the day
 * @param since when the counting began
 * @param until when news last came
 */
public record Week(List<Integer> days, List<Integer> hours, Instant since, Instant until) {
    static final Week UNKNOWN = new Week(
            Collections.nCopies(DayOfWeek.values().length, 0),
            Collections.nCopies(24, 0),
            Instant.EPOCH,
            Instant.EPOCH);

    private static final Duration LEARNT_FROM = Duration.ofDays(56);
    private static final Duration SHORTEST = Duration.ofDays(1);
    private static final Duration LENGTH = Duration.ofDays(7);
    private static final int ENOUGH = 6;
    private static final int ENOUGH_TO_FORGET = 60;
    /** Every hour keeps a little hope, or a feed's first Sunday entry could never be expected. */
    private static final double HOPE = 0.5;

    public Week {
        days = List.copyOf(days);
        hours = List.copyOf(hours);
    }

    Week with(List<Instant> fresh, Instant now) {
        List<Instant> young = fresh.stream()
                .filter(date -> date.isAfter(now.minus(LEARNT_FROM)))
                .toList();
        if (young.isEmpty()) {
            return this;
        }
        Instant begin = total() > 0 ? since : begun(fresh, now);
        Week more = new Week(counted(days, young, Forecast::day), counted(hours, young, Forecast::hour), begin, now);
        return more.isFull() ? more.halved() : more;
    }

    /** Whether enough has been seen, or little for long enough, to expect anything. */
    boolean isKnown() {
        return total() >= ENOUGH || total() > 0 && Times.isLonger(span(), LENGTH);
    }

    Forecast forecast() {
        double perWeek = total() == 0 ? 0 : total() * (double) LENGTH.toSeconds() / span().toSeconds();
        return new Forecast(perWeek, shares(days), shares(hours));
    }

    private int total() {
        return days.stream().mapToInt(Integer::intValue).sum();
    }

    private Duration span() {
        return Times.longer(SHORTEST, Duration.between(since, until));
    }

    private double[] shares(List<Integer> counts) {
        double all = total() + HOPE * counts.size();
        return counts.stream().mapToDouble(count -> (count + HOPE) / all).toArray();
    }

    private static Instant begun(List<Instant> fresh, Instant now) {
        Instant earliest = Collections.min(fresh);
        return earliest.isAfter(now.minus(LEARNT_FROM)) ? earliest : now.minus(LEARNT_FROM);
    }

    private boolean isFull() {
        return total() >= ENOUGH_TO_FORGET && Times.isLonger(span(), LEARNT_FROM);
    }

    private Week halved() {
        return new Week(halved(days), halved(hours), since.plus(span().dividedBy(2)), until);
    }

    private static List<Integer> halved(List<Integer> counts) {
        return counts.stream().map(count -> count / 2).toList();
    }

    private static List<Integer> counted(List<Integer> before, List<Instant> fresh, ToIntFunction<Instant> place) {
        List<Integer> counts = new ArrayList<>(before);
        fresh.forEach(date -> counts.set(place.applyAsInt(date), counts.get(place.applyAsInt(date)) + 1));
        return counts;
    }
}
