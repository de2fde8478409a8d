package org.readout.ingest.poll;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readout.model.Entry;

/**
 * How often a feed brings news, learnt from when it did.
 *
 * @param news when the last entries were published, oldest first; the poll that first saw one where its date is missing or
 *     in the future
 * @param week the weekdays and hours in which news comes
 */
public record Rhythm(List<Instant> news, Week week) {
    static final Rhythm UNKNOWN = new Rhythm(List.of(), Week.UNKNOWN);

    private static final int LEARNT_FROM = 30;
    private static final int ENOUGH = 6;
    private static final Duration SHORTEST_PROMISE = Duration.ofDays(3);
    private static final Duration PROMISE_WHEN_UNKNOWN = Duration.ofDays(30);
    /** If entries came by pure chance, not one in two thousand silences would be so long. */
    private static final double FEWEST_AWAITED = 8;

    private static final double HALF_AS_LONG_AGAIN = 1.5;

    /** A memory that was written before weeks were counted has none. */
    public Rhythm {
        news = List.copyOf(news);
        week = week == null ? Week.UNKNOWN : week;
    }

    Rhythm with(List<Entry> fresh, Instant now) {
        List<Instant> all = Stream.concat(news.stream(), fresh.stream().map(entry -> date(entry, now)))
                .sorted()
                .toList();
        List<Instant> last = all.subList(Math.max(0, all.size() - LEARNT_FROM), all.size());
        return new Rhythm(last, week.with(teaching(fresh, now), now));
    }

    Optional<Instant> latest() {
        return news.isEmpty() ? Optional.empty() : Optional.of(news.getLast());
    }

    /** Whether there is anything to expect from. */
    boolean isKnown() {
        return week.isKnown();
    }

    /** How long it takes from then on until so many entries are to be expected. */
    Duration until(double entries, Instant from, Duration most) {
        return week.forecast().until(entries, from, most);
    }

    double expected(Instant from, Instant to) {
        return week.forecast().expected(from, to);
    }

    /** Whether the latest entry is longer ago than the feed's promise. */
    boolean isPast(Instant now) {
        return isPast(promise(), now);
    }

    boolean isPast(Duration silence, Instant now) {
        return latest().filter(latest -> latest.plus(silence).isBefore(now)).isPresent();
    }

    /**
     * The longest silence after the latest entry that is still usual, at its weekday and hour: an office that closes on
     * Friday is not awaited before Monday, and yet is late on Monday evening.
     */
    Duration promise() {
        if (news.size() < ENOUGH) {
            return PROMISE_WHEN_UNKNOWN;
        }
        return week.isKnown() ? habit(week.forecast()) : longestUsual();
    }

    /** By the calendar alone: half as long again as the longest silence yet. */
    private Duration longestUsual() {
        Duration longest = IntStream.range(1, news.size())
                .mapToObj(i -> Duration.between(news.get(i - 1), news.get(i)))
                .max(Duration::compareTo)
                .orElse(PROMISE_WHEN_UNKNOWN);
        return Times.longer(longest.multipliedBy(3).dividedBy(2), SHORTEST_PROMISE);
    }

    private Duration habit(Forecast forecast) {
        return forecast.until(awaited(forecast), news.getLast(), longestUsual());
    }

    /** How many entries would usually have come before a silence is a silence. */
    private double awaited(Forecast forecast) {
        double longest = IntStream.range(1, news.size())
                .mapToDouble(i -> forecast.expected(news.get(i - 1), news.get(i)))
                .max()
                .orElse(0);
        return Math.max(FEWEST_AWAITED, HALF_AS_LONG_AGAIN * longest);
    }

    private static Instant date(Entry entry, Instant now) {
        return entry.published().filter(date -> !date.isAfter(now)).orElse(now);
    }

    /** What stood in the first document without a date, or with one to come, came nobody knows when. */
    private List<Instant> teaching(List<Entry> fresh, Instant now) {
        return fresh.stream()
                .filter(entry -> !news.isEmpty() || date(entry, now).isBefore(now))
                .map(entry -> date(entry, now))
                .toList();
    }
}
