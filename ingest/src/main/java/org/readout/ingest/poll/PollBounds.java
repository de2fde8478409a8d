package org.readout.ingest.poll;

import java.time.Duration;

/**
 * How often a feed is polled at most and at least where the catalogue does not say it; between the two its own rhythm
 * decides.
 *
 * @param least time between two polls of a feed that brings news all the time
 * @param most time between two polls of a feed that brings next to none
 */
public record PollBounds(Duration least, Duration most) {
    public PollBounds {
        if (!least.isPositive() || least.compareTo(most) > 0) {
            throw new IllegalArgumentException("the least time between two polls (" + least
                    + ") is positive and no longer than the most (" + most + ")");
        }
    }

    /** For a feed whose rhythm is not known yet. */
    Duration whileLearning() {
        return within(least.multipliedBy(3));
    }

    Duration within(Duration wait) {
        return Times.longer(least, Times.shorter(wait, most));
    }
}
