package org.readout.app.document;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.readout.model.Article;
import org.readout.model.ArticleId;
import org.readout.model.ContentHash;
import org.readout.model.Source;
import org.readout.model.SourceId;
import org.readout.model.SourceKind;

/**
 * Makes an article of a document: the catalogue says who speaks at the URL's host, for whom and in which zone.
 *
 * @param sourceOf the catalogue's source for a host
 */
public record DocumentArticles(Function<String, Optional<Source>> sourceOf) {
    private static final String UNKNOWN = "unknown source";

    public Article article(Document document) {
        URI url = document.url().map(URI::create).orElse(URI.create("urn:readout:document"));
        Source source = source(document, url);
        String title = document.title().orElse("");
        String text = document.text().orElse("");
        return new Article(
                new ArticleId(document.id()),
                1,
                ContentHash.of(title, text),
                source,
                url,
                document.language().orElseGet(() -> source.languages().getFirst()),
                title,
                text,
                instant(document.publishedAt(), source.zone()),
                Optional.empty(),
                List.of());
    }

    private Source source(Document document, URI url) {
        return Optional.ofNullable(url.getHost())
                .flatMap(sourceOf)
                .orElseGet(() -> named(document.source().orElse(UNKNOWN)));
    }

    /** A source the catalogue does not know: nobody's own account, and its "today" is taken in UTC. */
    private static Source named(String name) {
        return new Source(
                new SourceId(slug(name)), name, SourceKind.OUTLET, Optional.empty(), ZoneOffset.UTC, List.of("en"));
    }

    private static String slug(String name) {
        String slug = name.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        return slug.isEmpty() ? "unknown" : slug;
    }

    /** A date alone is taken as noon where the source is, so that no zone moves it to another day. */
    private static Instant instant(String text, ZoneId zone) {
        try {
            return text.contains("T")
                    ? Instant.parse(text)
                    : LocalDate.parse(text).atTime(LocalTime.NOON).atZone(zone).toInstant();
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "\"publishedAt\" is " + text + ", not an instant such as 2023-10-28T09:00:00Z", e);
        }
    }
}
