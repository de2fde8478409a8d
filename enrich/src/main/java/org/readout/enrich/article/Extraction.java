package org.readout.enrich.article;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What was read from one page.
 *
 * @param text paragraphs separated by one blank line, in NFC; empty where the page holds no article
 * @param published what the page itself says; empty where it gives no believable date
 * @param language BCP 47 tag; empty where nothing tells
 * @param asksForPassword the page holds a field for a password
 */
public record Extraction(
        String title,
        String text,
        Optional<PublicationDate> published,
        Optional<Instant> updatedAt,
        Optional<String> language,
        List<String> authors,
        Optional<URI> canonical,
        boolean asksForPassword) {
    public Extraction {
        authors = List.copyOf(authors);
    }

    /** When the page says it was published. */
    public Optional<Instant> publishedAt() {
        return published.map(PublicationDate::at);
    }
}
