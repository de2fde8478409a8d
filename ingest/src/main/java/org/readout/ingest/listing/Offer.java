package org.readout.ingest.listing;

import java.net.URI;
import java.util.Locale;

/** A feed that a page names, before anyone has asked for it. */
public record Offer(URI url, String title) {
    /** Feeds of what readers wrote below the pages, which blog software offers beside those of the pages. */
    public boolean isOfComments() {
        return url.getRawPath().toLowerCase(Locale.ROOT).contains("/comments")
                || title.toLowerCase(Locale.ROOT).contains("comments");
    }
}
