package org.readout.enrich.detect;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.readout.model.Article;
import org.readout.model.ArticleId;
import org.readout.model.ContentHash;
import org.readout.model.Json;
import org.readout.model.Party;
import org.readout.model.Source;
import org.readout.model.SourceId;
import org.readout.model.SourceKind;

/** Labelled documents as articles. */
final class DevDocuments {
    private DevDocuments() {}

    /** One line of {@code dev-docs.jsonl}. */
    record Document(
            String id, String url, String source, String language, String publishedAt, String title, String text) {
        Article article() {
            return new Article(
                    new ArticleId(id),
                    1,
                    ContentHash.of(title, text),
                    sourceOf(source),
                    URI.create(url == null ? "about:blank" : url),
                    language,
                    title,
                    text,
                    Instant.parse(publishedAt),
                    Optional.empty(),
                    List.of());
        }
    }

    static Source sourceOf(String name) {
        if (name.startsWith("US Department of State")) {
            return source("usa-state", name, SourceKind.MINISTRY, "USA");
        }
        if (name.equals("White House")) {
            return source("usa-white-house", name, SourceKind.OFFICE, "USA");
        }
        return new Source(
                new SourceId("agency"), name, SourceKind.AGENCY, Optional.empty(), ZoneId.of("UTC"), List.of("en"));
    }

    private static Source source(String id, String name, SourceKind kind, String party) {
        return new Source(
                new SourceId(id),
                name,
                kind,
                Optional.of(new Party(party)),
                ZoneId.of("America/New_York"),
                List.of("en"));
    }

    static List<Article> read(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank())
                .map(line -> Json.read(line, Document.class).article())
                .toList();
    }
}
