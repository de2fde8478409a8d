package org.readout.sink.web;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.readout.model.Article;
import org.readout.model.ArticleId;
import org.readout.model.Contact;
import org.readout.model.Contact.StatusStep;
import org.readout.model.ContactId;
import org.readout.model.ContactStatus;
import org.readout.model.ContactType;
import org.readout.model.ContentHash;
import org.readout.model.Evidence;
import org.readout.model.MentionId;
import org.readout.model.OccurredOn;
import org.readout.model.Participant;
import org.readout.model.Party;
import org.readout.model.Place;
import org.readout.model.Rank;
import org.readout.model.Readout;
import org.readout.model.Source;
import org.readout.model.SourceId;
import org.readout.model.SourceKind;

/** Factories for the invented world of {@link Showcase}. */
final class Invented {
    private Invented() {}

    static Article article(Source source, String title, String text, String published) {
        return new Article(
                new ArticleId(source.id() + "-1"),
                1,
                ContentHash.of(title, text),
                source,
                URI.create("https://" + source.id() + ".example/news/1"),
                source.languages().getFirst(),
                title,
                text,
                Instant.parse(published),
                Optional.empty(),
                List.of());
    }

    static Source source(String id, String name, String party, String language) {
        return new Source(
                new SourceId(id),
                name,
                SourceKind.MINISTRY,
                Optional.of(new Party(party)),
                ZoneId.of("UTC"),
                List.of(language));
    }

    static Evidence mark(Article article, String field, String quote, String rule) {
        int start = article.text().indexOf(quote);
        return new Evidence(field, Evidence.TEXT, start, start + quote.length(), quote, rule);
    }

    static Readout readout(Article article, ContactType type, String status, Evidence... evidence) {
        return new Readout(
                article.id(),
                new MentionId(article.id() + "#1"),
                article.source().id(),
                article.source().name(),
                article.source().party(),
                article.url(),
                article.language(),
                article.publishedAt(),
                article.title(),
                type,
                new ContactStatus(status),
                Optional.empty(),
                Optional.empty(),
                List.of(evidence));
    }

    /** The readout as a near-copy of what the article says. */
    static Readout copy(Article original, Readout readout) {
        return new Readout(
                readout.articleId(),
                readout.mentionId(),
                readout.source(),
                readout.sourceName(),
                readout.side(),
                readout.url(),
                readout.language(),
                readout.publishedAt(),
                readout.title(),
                readout.type(),
                readout.status(),
                readout.occurredOn(),
                Optional.of(original.id()),
                readout.evidence());
    }

    static Contact contact(
            String id,
            ContactType type,
            String status,
            String day,
            List<String> parties,
            List<Participant> people,
            Optional<Place> place,
            Optional<String> format,
            List<String> subjects,
            Optional<String> initiator,
            List<Readout> readouts) {
        List<StatusStep> history = readouts.stream()
                .limit(1)
                .map(first -> new StatusStep(first.status(), first.publishedAt(), first.articleId()))
                .toList();
        return new Contact(
                new ContactId(id),
                3,
                type,
                new ContactStatus(status),
                parties.stream().map(Party::new).toList(),
                people,
                Optional.of(OccurredOn.day(LocalDate.parse(day), OccurredOn.STATED)),
                place,
                format,
                Optional.of(Rank.FOREIGN_MINISTER),
                subjects,
                initiator.map(Party::new),
                Optional.empty(),
                history,
                readouts,
                List.of(),
                Optional.empty());
    }
}
