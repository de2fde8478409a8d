package org.readout.model;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * The health of one feed, as published on the feed-status topic.
 *
 * @param message what is the matter, since when, and what to do; one sentence, also when all is well
 * @param since when the feed entered this state
 * @param lastSuccess the last poll that was answered as a feed
 * @param lastNewEntry the last poll that brought something new
 * @param failures polls in a row that failed
 * @param entries how many different entries were ever seen
 */
public record FeedStatus(
        FeedId id,
        SourceId source,
        String sourceName,
        URI url,
        FeedState state,
        String message,
        Instant since,
        Instant polledAt,
        Instant nextPoll,
        Optional<Instant> lastSuccess,
        Optional<Instant> lastNewEntry,
        int failures,
        long entries) {
    public FeedStatus {
        Required.value("feed id", id);
        Required.value("state of feed " + id, state);
        Required.text("message of feed " + id, message);
    }
}
