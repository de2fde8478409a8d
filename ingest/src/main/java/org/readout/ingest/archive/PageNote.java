package org.readout.ingest.archive;

import java.util.Optional;
import org.readout.model.Json;
import org.readout.model.Page;
import org.readout.model.Source;
import tools.jackson.core.JacksonException;

/**
 * What an archive has no field for, written beside each page that we export: its feed, the entry that led there, when it
 * was first heard of.
 *
 * <p>It is the page itself without its bytes, as JSON in a metadata record that other tools pass over.
 */
final class PageNote {
    static final String TYPE = "application/vnd.readout.page+json";

    private static final byte[] NOTHING = {};

    private PageNote() {}

    static byte[] of(Page page) {
        return Json.bytes(with(page, page.source(), NOTHING));
    }

    /** The page that the note speaks of, without its bytes; empty where it is no such note. */
    static Optional<Page> read(byte[] note) {
        try {
            return Optional.of(Json.read(note, Page.class));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /** The page as noted, with a source and bytes that do not come from the note. */
    static Page with(Page page, Source source, byte[] body) {
        return new Page(
                page.id(),
                source,
                page.feed(),
                page.url(),
                page.status(),
                page.contentType(),
                page.fetchedAt(),
                page.firstSeen(),
                page.entry(),
                body);
    }
}
