package org.readout.enrich.detect;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.readout.model.Article;
import org.readout.model.ArticleId;
import org.readout.model.ContentHash;
import org.readout.model.Json;

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
                    GoldSources.of(language, source),
                    URI.create(url == null ? "about:blank" : url),
                    language,
                    title,
                    text,
                    Instant.parse(publishedAt),
                    Optional.empty(),
                    List.of());
        }
    }

    static List<Article> read(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank())
                .map(line -> Json.read(line, Document.class).article())
                .toList();
    }
}
