package org.readout.ingest.fetch;

import java.net.URI;

/** What to fetch, what for, and which version is already known. */
public record FetchRequest(URI url, Purpose purpose, Validators known) {
    /** Feeds are published to be polled; pages are fetched only where robots.txt allows it. */
    public enum Purpose {
        FEED,
        PAGE
    }

    public static FetchRequest feed(URI url, Validators known) {
        return new FetchRequest(url, Purpose.FEED, known);
    }

    public static FetchRequest page(URI url) {
        return new FetchRequest(url, Purpose.PAGE, Validators.NONE);
    }

    FetchRequest to(URI next) {
        return new FetchRequest(next, purpose, known);
    }
}
