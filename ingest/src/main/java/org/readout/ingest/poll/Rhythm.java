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
 * @param news when entries were published, oldest first; the poll that first saw one where its date is missing or in the
 *     future
 */
public record Rhythm(List<Instant> news) {
    static final Rhythm UNKNOWN = new Rhythm(List.of());

    private static final int LEARNT_FROM = 30;
    private static final int ENOUGH = 6;
    private static final Duration SHORTEST_PROMISE = Duration.ofDays(3);
    private static final Duration PROMISE_WHEN_UNKNOWN = Duration.ofDays(30);

    public Rhythm {
        news = List.copyOf(news);
    }

    Rhythm with(List<Entry> fresh, Instant now) {
        List<Instant> all = Stream.concat(
                        news.stream(),
                        fresh.stream()
                                .map(entry -> entry.published()
                                        .filter(date -> !date.isAfter(now))
                                        .orElse(now)))
                .sorted()
                .toList();
        return new Rhythm(all.subList(Math.max(0, all.size() - LEARNT_FROM), all.size()));
    }

    Optional<Instant> latest() {
        return news.isEmpty() ? Optional.empty() : Optional.of(news.getLast());
    }

    /** The longest silence that is still usual: half as long again as the longest yet. */
    Duration promise() {
        if (news.size() < ENOUGH) {
            return PROMISE_WHEN_UNKNOWN;
        }
        Duration longest = IntStream.range(1, news.size())
                .mapToObj(i -> Duration.between(news.get(i - 1), news.get(i)))
                .max(Duration::compareTo)
                .orElse(PROMISE_WHEN_UNKNOWN);
        Duration promise = longest.multipliedBy(3).dividedBy(2);
        return promise.compareTo(SHORTEST_PROMISE) < 0 ? SHORTEST_PROMISE : promise;
    }
}
