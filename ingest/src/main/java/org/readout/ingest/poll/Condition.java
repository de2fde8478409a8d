package org.readout.ingest.poll;

import java.time.Instant;
import java.util.Optional;
import org.readout.model.FeedState;

/**
 * How a feed has been doing.
 *
 * @param detail what the last poll was answered, in words
 * @param since when the feed entered this state
 * @param polls in a row that ended in this state
 * @param failures polls in a row that were not answered as a feed
 */
public record Condition(
        FeedState state,
        String detail,
        Instant since,
        int polls,
        int failures,
        Optional<Instant> lastSuccess,
        Optional<Instant> lastNewEntry) {
    static Condition unknown(Instant now) {
        return new Condition(FeedState.NEW, "not polled yet", now, 0, 0, Optional.empty(), Optional.empty());
    }

    Condition failed(FeedState next, String why, Instant now) {
        return new Condition(next, why, since(next, now), polls(next), failures + 1, lastSuccess, lastNewEntry);
    }

    Condition succeeded(FeedState next, String what, boolean news, Instant now) {
        return new Condition(
                next, what, since(next, now), polls(next), 0, Optional.of(now), news ? Optional.of(now) : lastNewEntry);
    }

    private Instant since(FeedState next, Instant now) {
        return next.equals(state) ? since : now;
    }

    private int polls(FeedState next) {
        return next.equals(state) ? polls + 1 : 1;
    }
}
