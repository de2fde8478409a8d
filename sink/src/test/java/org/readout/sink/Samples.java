package org.readout.sink;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
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
import org.readout.model.FeedId;
import org.readout.model.FeedState;
import org.readout.model.FeedStatus;
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

/** Invented contacts and articles for tests: small, and changed with a wither where a test needs another value. */
public final class Samples {
    public static final Instant NOW = Instant.parse("2023-10-30T12:00:00Z");

    private Samples() {}

    public static Contact call(String a, String b, String day) {
        return contact(
                day + "-" + a.toLowerCase(Locale.ROOT) + "-" + b.toLowerCase(Locale.ROOT) + "-call",
                ContactType.PHONE_CALL,
                ContactStatus.HELD,
                day,
                List.of(a, b));
    }

    public static Contact contact(String id, ContactType type, ContactStatus status, String day, List<String> parties) {
        return new Contact(
                new ContactId(id),
                1,
                type,
                status,
                parties.stream().map(Party::new).toList(),
                List.of(),
                Optional.of(OccurredOn.day(LocalDate.parse(day), OccurredOn.STATED)),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Rank.FOREIGN_MINISTER),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    public static Contact with(Contact contact, ContactStatus status) {
        return copy(contact, status, contact.participants(), contact.place(), contact.subjects(), contact.readouts());
    }

    public static Contact with(Contact contact, Readout... readouts) {
        return copy(
                contact,
                contact.status(),
                contact.participants(),
                contact.place(),
                contact.subjects(),
                List.of(readouts));
    }

    public static Contact with(Contact contact, Participant... people) {
        return copy(
                contact, contact.status(), List.of(people), contact.place(), contact.subjects(), contact.readouts());
    }

    public static Contact about(Contact contact, Place place, String... subjects) {
        return copy(
                contact,
                contact.status(),
                contact.participants(),
                Optional.of(place),
                List.of(subjects),
                contact.readouts());
    }

    private static Contact copy(
            Contact contact,
            ContactStatus status,
            List<Participant> people,
            Optional<Place> place,
            List<String> subjects,
            List<Readout> readouts) {
        List<StatusStep> history = readouts.stream()
                .map(readout -> new StatusStep(readout.status(), readout.publishedAt(), readout.articleId()))
                .limit(1)
                .toList();
        return new Contact(
                contact.id(),
                contact.revision(),
                contact.type(),
                status,
                contact.parties(),
                people,
                contact.occurredOn(),
                place,
                contact.format(),
                contact.level(),
                subjects,
                contact.initiator(),
                contact.onMarginsOf(),
                history,
                readouts,
                contact.differs(),
                contact.successor());
    }

    public static Participant minister(String name, String country, String... spellings) {
        return new Participant(
                Optional.of(name),
                List.of(spellings),
                Optional.of("Foreign Minister"),
                Optional.of(Rank.FOREIGN_MINISTER),
                Optional.of(country),
                Optional.empty(),
                Optional.empty());
    }

    public static Source ministry(String id, String party, String language) {
        return new Source(
                new SourceId(id),
                "Ministry " + id,
                SourceKind.MINISTRY,
                Optional.of(new Party(party)),
                ZoneId.of("UTC"),
                List.of(language));
    }

    public static Source agency(String id) {
        return new Source(
                new SourceId(id), "Agency " + id, SourceKind.AGENCY, Optional.empty(), ZoneId.of("UTC"), List.of("en"));
    }

    public static Article article(Source source, String title, String text) {
        URI url = URI.create("https://" + source.id() + ".example/1");
        return new Article(
                new ArticleId(source.id() + "-1"),
                1,
                ContentHash.of(title, text),
                source,
                url,
                source.languages().getFirst(),
                title,
                text,
                NOW.minusSeconds(3600),
                Optional.empty(),
                List.of());
    }

    /** The article as an account of a phone call, with evidence for each of the quotes that stand in its text. */
    public static Readout readout(Article article, String... quotes) {
        return readout(
                article,
                article.url(),
                List.of(quotes).stream()
                        .map(quote -> evidence("occurredOn", article.text(), quote))
                        .toList());
    }

    public static Readout readout(Article article, URI url, List<Evidence> evidence) {
        return new Readout(
                article.id(),
                new MentionId(article.id() + "#1"),
                article.source().id(),
                article.source().name(),
                article.source().party(),
                url,
                article.language(),
                article.publishedAt(),
                article.title(),
                ContactType.PHONE_CALL,
                ContactStatus.HELD,
                Optional.empty(),
                Optional.empty(),
                evidence);
    }

    public static Evidence evidence(String field, String text, String quote) {
        int start = text.indexOf(quote);
        return new Evidence(field, Evidence.TEXT, start, start + quote.length(), quote, "stated-date");
    }

    public static FeedStatus feed(String source, FeedState state) {
        return new FeedStatus(
                new FeedId(source + "#1"),
                new SourceId(source),
                "Ministry " + source,
                URI.create("https://" + source + ".example/rss"),
                state,
                "feed " + source + "#1 is " + state,
                NOW.minusSeconds(7200),
                NOW.minusSeconds(60),
                NOW.plusSeconds(600),
                Optional.of(NOW.minusSeconds(60)),
                Optional.empty(),
                0,
                12);
    }
}
