package org.readout.model;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A page, normalized: title and text without furniture, its language and its date.
 *
 * @param revision rises by one each time title or text change
 * @param contentHash of title and text; the same hash is the same revision
 * @param language BCP 47 tag of the text
 * @param text paragraphs separated by one blank line; evidence points into it by offset
 * @param publishedAt when the source published it; first sight where the source gives no believable date
 */
public record Article(
        ArticleId id,
        int revision,
        ContentHash contentHash,
        Source source,
        URI url,
        String language,
        String title,
        String text,
        Instant publishedAt,
        Optional<Instant> updatedAt,
        List<String> authors) {
    public Article {
        Required.value("article id", id);
        Required.value("content hash of article " + id, contentHash);
        Required.value("source of article " + id, source);
        Required.value("url of article " + id, url);
        Required.text("language of article " + id, language);
        Required.value("title of article " + id, title);
        Required.value("text of article " + id, text);
        Required.value("publication of article " + id, publishedAt);
        authors = List.copyOf(authors);
    }

    public Article withRevision(int number) {
        return new Article(
                id, number, contentHash, source, url, language, title, text, publishedAt, updatedAt, authors);
    }
}
