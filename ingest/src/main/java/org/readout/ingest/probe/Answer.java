package org.readout.ingest.probe;

import java.net.URI;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.ingest.catalogue.EntryPoint;
import org.readout.ingest.feed.FeedReading.Feed;
import org.readout.ingest.feed.Item;
import org.readout.ingest.listing.Offer;

/** What came of asking at one address for a feed, a listing or a sitemap. */
sealed interface Answer {
    /** The address to poll. */
    URI url();

    EntryPoint kind();

    /** In words, such as {@code rss20, 20 entries, newest 2025-06-03}. */
    String told();

    /** How many dated entries there are. */
    long dated();

    /** Entries, or none of them in something that has its form. */
    record Entries(Offer offer, URI url, EntryPoint kind, Feed feed) implements Answer {
        private static final int EXAMPLES = 2;

        @Override
        public String told() {
            int count = feed.items().size();
            return feed.type() + ", " + count + (count == 1 ? " entry" : " entries")
                    + newest().map(at -> ", newest " + at.toString().substring(0, 10))
                            .orElse(count == 0 ? "" : ", none dated");
        }

        @Override
        public long dated() {
            return feed.items().stream()
                    .filter(item -> dates(item).findAny().isPresent())
                    .count();
        }

        /** The first entries by title, or by link where they have none. */
        List<String> examples() {
            return feed.items().stream()
                    .limit(EXAMPLES)
                    .map(item -> item.title().or(item::link).orElse("an entry without title and link"))
                    .toList();
        }

        Optional<Instant> newest() {
            return feed.items().stream().flatMap(Entries::dates).max(Comparator.naturalOrder());
        }

        private static Stream<Instant> dates(Item item) {
            return Stream.concat(item.published().stream(), item.updated().stream());
        }

        Set<String> links() {
            return feed.items().stream()
                    .map(Item::link)
                    .flatMap(Optional::stream)
                    .collect(Collectors.toSet());
        }
    }

    /** None, with the reason in words. */
    record Nothing(URI url, EntryPoint kind, String told) implements Answer {
        @Override
        public long dated() {
            return 0;
        }
    }
}
