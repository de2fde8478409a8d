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
        Optional<String> silence) {
    public ArticleMentions {
        Required.value("article id", articleId);
        Required.text("detector of " + articleId, detector);
        Required.value("source of " + articleId, source);
        Required.value("url of " + articleId, url);
        Required.value("publication of " + articleId, publishedAt);
        mentions = List.copyOf(mentions);
    }
}
