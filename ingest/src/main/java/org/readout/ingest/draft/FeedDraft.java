package org.readout.ingest.draft;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.readout.ingest.catalogue.ContentFrom;

/** One feed of a source that is not in a catalogue yet. */
public record FeedDraft(URI url, Optional<Duration> every, ContentFrom content) {
    public static FeedDraft of(URI url) {
        return new FeedDraft(url, Optional.empty(), ContentFrom.PAGE);
    }
}
