package org.readout.ingest.poll;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Entities;
import org.readout.ingest.catalogue.ContentFrom;
import org.readout.ingest.fetch.FetchOutcome;
import org.readout.ingest.fetch.Validators;
import org.readout.model.Entry;

/** The page that an entry carries within itself, where the catalogue says that the feed holds the full text. */
final class EntryDocument {
    private EntryDocument() {}

    /** The document as if it had been fetched; empty where the page itself has to be. */
    static Optional<FetchOutcome> of(SeenEntry seen, ContentFrom content) {
        return switch (content) {
            case PAGE -> Optional.empty();
            case FEED ->
                seen.errand()
                        .flatMap(Errand::entry)
                        .filter(entry -> !text(entry).isBlank())
                        .map(EntryDocument::fetched);
        };
    }

    private static FetchOutcome fetched(Entry entry) {
        return new FetchOutcome.Fetched(
                entry.link(),
                200,
                Map.of("content-type", "text/html; charset=utf-8"),
                html(entry).getBytes(StandardCharsets.UTF_8),
                Validators.NONE);
    }

    private static String html(Entry entry) {
        String title = Entities.escape(entry.title());
        String language = entry.language()
                .map(tag -> " lang=\"" + Entities.escape(tag) + '"')
                .orElse("");
        return "<!DOCTYPE html>\n<html" + language + ">\n<head><meta charset=\"utf-8\"><title>" + title
                + "</title></head>\n<body>\n<article>\n<h1>" + title + "</h1>\n" + text(entry)
                + "\n</article>\n</body>\n</html>\n";
    }

    private static String text(Entry entry) {
        return entry.content().isBlank() ? entry.summary() : entry.content();
    }
}
