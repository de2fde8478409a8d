package org.readout.ingest.poll;

import java.time.Duration;
import java.time.Instant;
import org.readout.model.ContentHash;
import org.readout.model.FeedId;

/**
 * Keeps feeds that would be due together from being asked together.
 *
 * <p>By chance and yet always the same: a hash of the feed's id and the instant, so that a run can be repeated.
 */
public final class Stagger {
    private static final int DIGITS = 8;
    private static final long VALUES = 1L << 4 * DIGITS;

    private static final int FEW = 100;
    private static final Duration FOR_EACH = Duration.ofMillis(100);

    private Stagger() {}

    /** A part of {@code most} that differs from feed to feed and from poll to poll. */
    public static Duration within(Duration most, FeedId feed, Instant at) {
        String digits = ContentHash.of(feed.value(), at.toString()).value().substring(0, DIGITS);
        return Duration.ofMillis((long) (most.toMillis() * (Long.parseLong(digits, 16) / (double) VALUES)));
    }

    /**
     * The time over which so many feeds are asked for the first time: as long as the operator wishes for a hundred, a tenth
     * of a second longer for each further one, and never longer than the most that may lie between two polls.
     */
    public static Duration firstPass(int feeds, Duration wished, PollBounds bounds) {
        Duration asked = wished.plus(FOR_EACH.multipliedBy(Math.max(0, feeds - FEW)));
        return Times.shorter(asked, Times.longer(wished, bounds.most()));
    }
}
