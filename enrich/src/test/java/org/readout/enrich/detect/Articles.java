package org.readout.enrich.detect;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.readout.model.Article;
import org.readout.model.ArticleId;
import org.readout.model.ContentHash;
import org.readout.model.Mention;
import org.readout.model.OccurredOn;
import org.readout.model.Party;
import org.readout.model.Source;
import org.readout.model.SourceId;
import org.readout.model.SourceKind;

/** Small articles for tests, published at noon UTC on Saturday 15 June 2024 unless they say otherwise. */
final class Articles {
    static final Instant NOON = Instant.parse("2024-06-15T12:00:00Z");
    static final Source AGENCY = source("agency", SourceKind.AGENCY, Optional.empty(), "UTC");

    private Articles() {}

    static Source source(String id, SourceKind kind, Optional<String> party, String zone) {
        return new Source(new SourceId(id), id, kind, party.map(Party::new), ZoneId.of(zone), List.of("en"));
    }

    static Source ministry(String party, String zone) {
        return source(party.toLowerCase(java.util.Locale.ROOT) + "-mfa", SourceKind.MINISTRY, Optional.of(party), zone);
    }

    static Article news(String text) {
        return article(AGENCY, "en", NOON, "", text);
    }

    static Article article(Source source, String language, Instant published, String title, String text) {
        return new Article(
                new ArticleId("test"),
                1,
                ContentHash.of(title, text),
                source,
                URI.create("https://example.org/1"),
                language,
                title,
                text,
                published,
                Optional.empty(),
                List.of());
    }

    /** A mention in one line: "meeting held ARM-AZE 2024-06-14". */
    static String line(Mention mention) {
        String parties =
                String.join("-", mention.parties().stream().map(Party::value).toList());
        return mention.type() + " " + mention.status() + " " + parties
                + mention.occurredOn().map(Articles::days).orElse("");
    }

    private static String days(OccurredOn when) {
        return " " + (when.isOneDay() ? when.from() : when.from() + ".." + when.to());
    }
}
