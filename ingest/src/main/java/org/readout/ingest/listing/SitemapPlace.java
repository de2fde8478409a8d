package org.readout.ingest.listing;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.readout.ingest.feed.FeedDates;
import org.readout.ingest.feed.Item;
import org.readout.ingest.feed.Links;

/**
 * One address that a sitemap names.
 *
 * @param published when a news sitemap says that it was published
 */
record SitemapPlace(
        URI url,
        Optional<Instant> modified,
        Optional<Instant> published,
        Optional<String> title,
        Optional<String> language) {
    private static final int LONGEST_TITLE = 500;

    /** Empty where the entry names no address on the web. */
    static Optional<SitemapPlace> of(EntryText entry, FeedDates dates) {
        Optional<EntryText> news = entry.news();
        return entry.field("loc")
                .flatMap(Links::webAddress)
                .map(url -> new SitemapPlace(
                        url,
                        entry.field("lastmod").flatMap(dates::read),
                        news.flatMap(text -> text.field("publication_date")).flatMap(dates::read),
                        news.flatMap(text -> text.field("title")).filter(title -> title.length() <= LONGEST_TITLE),
                        news.flatMap(text -> text.field("language"))));
    }

    /** The last that is known to have happened to it. */
    Optional<Instant> latest() {
        return modified.filter(at -> published.filter(at::isBefore).isEmpty()).or(() -> published);
    }

    boolean isUnder(Optional<String> path) {
        return path.filter(start -> !url.getRawPath().startsWith(start)).isEmpty();
    }

    Item item() {
        return new Item(
                Optional.of(url.toString()),
                Optional.of(url.toString()),
                title,
                published,
                modified,
                Optional.empty(),
                Optional.empty(),
                language,
                List.of());
    }
}
