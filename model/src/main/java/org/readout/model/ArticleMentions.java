package org.readout.model;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * All mentions in one revision of an article; an empty list is a value.
 *
 * @param detector name and version of the detector, such as {@code rules-1}
 * @param silence why there is no mention, where there is none
 * @param fingerprint of the text's wording; none where there is no mention, or too little text to tell reprints by
 */
public record ArticleMentions(
        ArticleId articleId,
        int revision,
        String detector,
        Source source,
        URI url,
        String language,
        String title,
        Instant publishedAt,
        List<Mention> mentions,
        Optional<String> silence,
        Optional<Fingerprint> fingerprint) {
    public ArticleMentions {
        Required.value("article id", articleId);
        Required.text("detector of " + articleId, detector);
        Required.value("source of " + articleId, source);
        Required.value("url of " + articleId, url);
        Required.value("publication of " + articleId, publishedAt);
        mentions = List.copyOf(mentions);
        // A record written before the field was there has none.
        fingerprint = fingerprint == null ? Optional.empty() : fingerprint;
    }

    /** Of a text whose wording is not known. */
    public ArticleMentions(
            ArticleId articleId,
            int revision,
            String detector,
            Source source,
            URI url,
            String language,
            String title,
            Instant publishedAt,
            List<Mention> mentions,
            Optional<String> silence) {
        this(
                articleId,
                revision,
                detector,
                source,
                url,
                language,
                title,
                publishedAt,
                mentions,
                silence,
                Optional.empty());
    }
}
