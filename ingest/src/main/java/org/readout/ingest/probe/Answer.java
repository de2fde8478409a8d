package org.readout.ingest.probe;

import java.net.URI;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.ingest.feed.FeedReading.Feed;
import org.readout.ingest.feed.Item;
import org.readout.ingest.listing.Offer;

/** What came of asking for one feed. */
sealed interface Answer {
    /** The address to poll. */
    URI url();

    /** In words, such as {@code rss20, 20 entries, newest 2025-06-03}. */
    String told();

    /** A feed. */
    record Entries(Offer offer, URI url, Feed feed) implements Answer {
        @Override
        public String told() {
            int count = feed.items().size();
            return feed.type() + ", " + count + (count == 1 ? " entry" : " entries")
                    + newest().map(at -> ", newest " + at.toString().substring(0, 10))
                            .orElse(count == 0 ? "" : ", none dated");
        }

        Optional<Instant> newest() {
            return feed.items().stream()
                    .flatMap(item -> Stream.concat(item.published().stream(), item.updated().stream()))
                    .max(Comparator.naturalOrder());
        }

        Set<String> links() {
            return feed.items().stream()
                    .map(Item::link)
                    .flatMap(Optional::stream)
                    .collect(Collectors.toSet());
        }
    }

    /** No feed, with the reason in words. */
    record Nothing(URI url, String told) implements Answer {}
}
