package org.readout.ingest.listing;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.ingest.catalogue.EntryPoint;
import org.readout.ingest.catalogue.Selectors;
import org.readout.ingest.feed.FeedDocument;

/**
 * One golden folder: {@code page.html} and {@code expected.txt}, whose head gives address and zone, and where the catalogue
 * would have them a path and selectors; behind a blank line an entry a line, as {@code date | title | link}.
 */
record GoldenListing(FeedDocument document, EntryPoint.Listing kind, List<String> expected) {
    static GoldenListing of(Path folder) throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve("expected.txt"));
        String[] about = lines.getFirst().split(" ");
        int blank = lines.indexOf("");
        Map<String, String> fields = new HashMap<>();
        lines.subList(1, blank).forEach(line -> fields.put(line.split(" ", 2)[0], line.split(" ", 2)[1]));
        return new GoldenListing(
                new FeedDocument(
                        Optional.of(URI.create(about[0])),
                        Map.of(),
                        Files.readAllBytes(folder.resolve("page.html")),
                        ZoneId.of(about[1])),
                new EntryPoint.Listing(selectors(fields), Optional.ofNullable(fields.get("path"))),
                lines.subList(blank + 1, lines.size()));
    }

    private static Optional<Selectors> selectors(Map<String, String> fields) {
        return Optional.ofNullable(fields.get("item"))
                .map(item -> new Selectors(
                        item,
                        Optional.ofNullable(fields.get("title")),
                        Optional.ofNullable(fields.get("link")),
                        Optional.ofNullable(fields.get("date"))));
    }
}
