package org.readout.ingest.draft;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.readout.ingest.catalogue.ContentFrom;
import org.readout.ingest.catalogue.EntryPoint;

/** One entry point of a source that is not in a catalogue yet. */
public record FeedDraft(URI url, Optional<Duration> every, ContentFrom content, EntryPoint kind) {
    public static FeedDraft of(URI url) {
        return of(url, new EntryPoint.Feed());
    }

    public static FeedDraft of(URI url, EntryPoint kind) {
        return new FeedDraft(url, Optional.empty(), ContentFrom.PAGE, kind);
    }
}
