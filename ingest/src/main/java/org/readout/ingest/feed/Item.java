package org.readout.ingest.feed;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.readout.model.Entry;

/**
 * One item as the feed tells it, before anything is demanded of it.
 *
 * @param link absolute where the document's address is known
 */
public record Item(
        Optional<String> id,
        Optional<String> link,
        Optional<String> title,
        Optional<Instant> published,
        Optional<Instant> updated,
        Optional<String> summary,
        Optional<String> content,
        Optional<String> language,
        List<String> authors) {
    public Item {
        authors = List.copyOf(authors);
    }

    /** The item as an entry that can be followed; empty where it links nowhere on the web. */
    public Optional<Entry> entry() {
        return link.flatMap(Links::webAddress).map(this::at);
    }

    private Entry at(URI address) {
        return new Entry(
                id.orElseGet(address::toString),
                address,
                title.orElse(""),
                published,
                updated,
                summary.orElse(""),
                content.orElse(""),
                language,
                authors);
    }
}
