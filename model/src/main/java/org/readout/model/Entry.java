package org.readout.model;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An item in a feed, as the feed told it.
 *
 * @param guid the feed's own identity for the item; its link where the feed gives none
 * @param summary plain text or HTML as given; empty where there is none
 * @param content the full text in HTML where the feed carries it; empty where it does not
 */
public record Entry(
        String guid,
        URI link,
        String title,
        Optional<Instant> published,
        Optional<Instant> updated,
        String summary,
        String content,
        Optional<String> language,
        List<String> authors) {
    public Entry {
        Required.text("guid of an entry", guid);
        Required.value("link of entry " + guid, link);
        Required.value("title of entry " + guid, title);
        Required.value("summary of entry " + guid, summary);
        Required.value("content of entry " + guid, content);
        authors = List.copyOf(authors);
    }
}
