package org.readout.enrich.match;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.readout.model.ArticleId;
import org.readout.model.ArticleMentions;
import org.readout.model.Fingerprint;
import org.readout.model.Mention;
import org.readout.model.Source;

/** A mention with what the matcher must know of its article: who says so, when, and where to read it. */
public record BlockMention(
        Mention mention,
        ArticleId articleId,
        Source source,
        URI url,
        String language,
        Instant publishedAt,
        String title,
        Optional<Fingerprint> fingerprint) {
    public BlockMention {
        // A record written before the field was there has none.
        fingerprint = fingerprint == null ? Optional.empty() : fingerprint;
    }

    /** Of a text whose wording is not known. */
    public BlockMention(
            Mention mention,
            ArticleId articleId,
            Source source,
            URI url,
            String language,
            Instant publishedAt,
            String title) {
        this(mention, articleId, source, url, language, publishedAt, title, Optional.empty());
    }

    /** Every mention of the article, ready to be put into its block. */
    public static List<BlockMention> of(ArticleMentions article) {
        return article.mentions().stream()
                .map(mention -> new BlockMention(
                        mention,
                        article.articleId(),
                        article.source(),
                        article.url(),
                        article.language(),
                        article.publishedAt(),
                        article.title(),
                        article.fingerprint()))
                .toList();
    }
}
