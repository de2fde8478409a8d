package org.readout.ingest.feed;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What reading a document as a feed came to. */
public sealed interface FeedReading {
    /**
     * A feed.
     *
     * @param type such as {@code rss20}, {@code atom10} or {@code json11}
     * @param wishes when the feed wants to be asked, where it says so
     * @param damage what had to be mended to read it; empty for a feed that is what it claims to be
     */
    record Feed(
            String type,
            Optional<String> title,
            Optional<String> link,
            Optional<String> language,
            Optional<Instant> updated,
            Optional<FeedWishes> wishes,
            List<Item> items,
            List<String> damage)
            implements FeedReading {
        public Feed {
            items = List.copyOf(items);
            damage = List.copyOf(damage);
        }
    }

    /**
     * Something else.
     *
     * @param reason in words, such as {@code an HTML page titled "Access denied"}
     * @param looksLike one word: {@code html}, {@code bot-wall}, {@code empty}, {@code json}, {@code xml}, {@code binary},
     *     {@code oversized}, {@code unreadable} or {@code text}
     */
    record NotAFeed(String reason, String looksLike) implements FeedReading {}
}
