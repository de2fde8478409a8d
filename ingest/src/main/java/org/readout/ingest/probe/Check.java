package org.readout.ingest.probe;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.readout.ingest.catalogue.FeedSpec;
import org.readout.ingest.draft.PlainText;
import org.readout.ingest.fetch.Fetcher;
import org.readout.ingest.listing.Offer;

/** Asks an entry point of a catalogue once, as polling would, whether it gives entries today. */
public record Check(Fetcher fetcher, Instant now) {
    /**
     * How one entry point was found.
     *
     * @param told in words, such as {@code rss20, 20 entries, newest 2025-06-03}
     * @param movedTo the address to write into the catalogue in its stead
     */
    public record Checked(FeedSpec feed, boolean givesEntries, String told, Optional<URI> movedTo) {}

    public Checked of(FeedSpec feed) throws InterruptedException {
        Trial trial = new Trial(fetcher, now, url -> feed.source().zone());
        Answer answer = trial.of(new Offer(feed.url(), ""), feed.kind());
        return new Checked(
                feed,
                answer instanceof Answer.Entries entries && !entries.links().isEmpty(),
                PlainText.line(answer.told()),
                Optional.of(answer.url()).filter(url -> !url.equals(feed.url())));
    }
}
