package org.readout.ingest.listing;

import java.time.Instant;
import org.readout.ingest.catalogue.EntryPoint;
import org.readout.ingest.feed.FeedDocument;
import org.readout.ingest.feed.FeedReader;
import org.readout.ingest.feed.FeedReading;
import org.readout.ingest.fetch.FetchRequest;

/** Reads the document of an entry point into items, whatever kind it is of: what comes behind is the same for all. */
public final class EntryPoints {
    private EntryPoints() {}

    /** A feed or sitemap is published for programs; a page that lists releases is asked for where robots.txt allows it. */
    public static FetchRequest.Purpose purpose(EntryPoint kind) {
        return switch (kind) {
            case EntryPoint.Feed feed -> FetchRequest.Purpose.FEED;
            case EntryPoint.Listing listing -> FetchRequest.Purpose.PAGE;
            case EntryPoint.Sitemap sitemap -> FetchRequest.Purpose.FEED;
        };
    }

    /** @param now a sitemap's entries count as far back as its horizon */
    public static FeedReading read(EntryPoint kind, FeedDocument document, Instant now) {
        return switch (kind) {
            case EntryPoint.Feed feed -> FeedReader.read(document);
            case EntryPoint.Listing listing -> ListingReader.read(document, listing);
            case EntryPoint.Sitemap sitemap -> SitemapReader.read(document, sitemap, now);
        };
    }
}
