package org.readout.ingest.poll;

import java.time.Duration;
import java.util.Optional;
import org.readout.ingest.catalogue.FeedSpec;

/**
 * When to come again: at the operator's interval, less often where the feed asks for it, ever less often while it fails,
 * but never never.
 */
record NextPoll(FeedSpec spec, Duration usual) {
    private static final Duration LONGEST_TTL = Duration.ofHours(1);
    private static final Duration LONGEST_BACK_OFF = Duration.ofHours(6);
    private static final Duration LONGEST_PAGE_BACK_OFF = Duration.ofDays(1);
    private static final Duration LONGEST_OBEDIENCE = Duration.ofDays(7);
    private static final int MISSED_POLLS = 12;
    static final Duration WHEN_GONE = Duration.ofDays(1);

    Duration afterSuccess(Optional<Duration> ttl) {
        return spec.every().orElseGet(() -> longer(usual, shorter(ttl.orElse(Duration.ZERO), LONGEST_TTL)));
    }

    Duration afterFailure(int failures) {
        return doubled(failures, LONGEST_BACK_OFF);
    }

    /** A server's own wish counts, short of a wish never to come back. */
    Duration asAsked(Duration asked, int failures) {
        return longer(shorter(asked, LONGEST_OBEDIENCE), afterFailure(failures));
    }

    /** How long an entry may be missing from its feed before anyone wonders. */
    Duration patience() {
        return spec.every().orElse(usual).multipliedBy(MISSED_POLLS);
    }

    /** @param asked what the server wished for, zero where it did not */
    Duration forPage(Duration asked, int attempts) {
        return longer(shorter(asked, LONGEST_OBEDIENCE), doubled(attempts, LONGEST_PAGE_BACK_OFF));
    }

    private Duration doubled(int times, Duration longest) {
        Duration interval = spec.every().orElse(usual);
        return longer(interval, shorter(interval.multipliedBy(1L << Math.clamp(times, 0, 16)), longest));
    }

    private static Duration longer(Duration a, Duration b) {
        return a.compareTo(b) > 0 ? a : b;
    }

    private static Duration shorter(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }
}
