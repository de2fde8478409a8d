package org.readout.ingest.fetch;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Hosts that answered 429 and until when they are left alone: whoever says "too many requests" means all of ours, whichever
 * feed or page they were for. A 503 is about one address and holds nothing else.
 */
final class HostHolds {
    static final int TOO_MANY_REQUESTS = 429;
    private static final Duration WHEN_NOT_SAID = Duration.ofMinutes(1);
    private static final Duration SHORTEST = Duration.ofSeconds(1);
    /** After that we ask again, or one bad answer would silence a ministry for good. */
    private static final Duration LONGEST = Duration.ofDays(1);

    private final InstantSource clock;
    private final ConcurrentHashMap<String, Instant> until = new ConcurrentHashMap<>();

    HostHolds(InstantSource clock) {
        this.clock = clock;
    }

    /** What a request to the host gets without being sent, as long as the host wants to be left alone. */
    Optional<FetchOutcome> held(String host) {
        Duration left = Duration.between(clock.instant(), until.getOrDefault(key(host), Instant.MIN));
        return left.isPositive()
                ? Optional.of(new FetchOutcome.RateLimited(TOO_MANY_REQUESTS, Optional.of(left)))
                : Optional.empty();
    }

    void heed(String host, FetchOutcome.RateLimited answer) {
        if (answer.status() == TOO_MANY_REQUESTS) {
            Duration asked = limits(answer.retryAfter().orElse(WHEN_NOT_SAID));
            until.merge(key(host), clock.instant().plus(asked), (a, b) -> a.isAfter(b) ? a : b);
        }
    }

    private static Duration limits(Duration asked) {
        return Duration.ofMillis(Math.clamp(asked.toMillis(), SHORTEST.toMillis(), LONGEST.toMillis()));
    }

    private static String key(String host) {
        return host.toLowerCase(Locale.ROOT);
    }
}
