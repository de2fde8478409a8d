package org.readout.model;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One article's account of a contact.
 *
 * @param side the party whose own account this is; empty for agencies, outlets and third states
 * @param repeats the article of which this one is a near-copy
 * @param evidence the words behind the fields, in this article
 */
public record Readout(
        ArticleId articleId,
        MentionId mentionId,
        SourceId source,
        String sourceName,
        Optional<Party> side,
        URI url,
        String language,
        Instant publishedAt,
        String title,
        ContactType type,
        ContactStatus status,
        Optional<OccurredOn> occurredOn,
        Optional<ArticleId> repeats,
        List<Evidence> evidence) {
    public Readout {
        Required.value("article of a readout", articleId);
        Required.value("mention of a readout", mentionId);
        evidence = List.copyOf(evidence);
    }
}
