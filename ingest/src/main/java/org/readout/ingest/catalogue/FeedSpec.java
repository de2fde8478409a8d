package org.readout.ingest.catalogue;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.readout.model.FeedId;
import org.readout.model.Source;

/**
 * One feed to poll, as the catalogue describes it.
 *
 * @param every the operator's wish for this feed; empty leaves it to the general setting
 * @param content whether the entry's page is fetched or the feed's own full text stands for it
 */
public record FeedSpec(FeedId id, Source source, URI url, Optional<Duration> every, ContentFrom content) {}
