package org.readout.ingest.catalogue;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.readout.model.FeedId;
import org.readout.model.Source;

/**
 * One feed to poll, or another kind of entry point that is polled like one, as the catalogue describes it.
 *
 * @param every the operator's wish for this feed; empty leaves it to the general setting
 * @param content whether the entry's page is fetched or the feed's own full text stands for it
 * @param kind what stands at the address
 */
public record FeedSpec(
        FeedId id, Source source, URI url, Optional<Duration> every, ContentFrom content, EntryPoint kind) {
    public FeedSpec(FeedId id, Source source, URI url, Optional<Duration> every, ContentFrom content) {
        this(id, source, url, every, content, new EntryPoint.Feed());
    }
}
