package org.readout.enrich.match;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.enrich.copies.Fingerprints;
import org.readout.model.ArticleId;
import org.readout.model.ContactStatus;
import org.readout.model.ContactType;
import org.readout.model.Fingerprint;
import org.readout.model.Mention;
import org.readout.model.MentionId;
import org.readout.model.OccurredOn;
import org.readout.model.Participant;
import org.readout.model.Party;
import org.readout.model.Place;
import org.readout.model.Rank;
import org.readout.model.Source;
import org.readout.model.SourceId;
import org.readout.model.SourceKind;

/** Small mentions for tests: {@code Told.call("AZE", "RUS").on("2023-10-28").by("aze-mfa", "AZE").mention()}. */
public final class Told {
    private final ContactType type;
    private final List<Party> parties;
    private final List<Participant> people = new ArrayList<>();
    private ContactStatus status = ContactStatus.HELD;
    private Optional<OccurredOn> when = Optional.empty();
    private Optional<Place> place = Optional.empty();
    private Optional<String> format = Optional.empty();
    private Optional<Rank> level = Optional.empty();
    private Optional<Party> initiator = Optional.empty();
    private String source = "wire";
    private SourceKind kind = SourceKind.AGENCY;
    private Optional<Party> side = Optional.empty();
    private ZoneId zone = ZoneId.of("UTC");
    private Instant published = Instant.parse("2023-10-28T12:00:00Z");
    private String article = "";
    private int number = 1;
    private Optional<Fingerprint> fingerprint = Optional.empty();

    private Told(ContactType type, List<String> parties) {
        this.type = type;
        this.parties = parties.stream().map(Party::new).toList();
    }

    public static Told call(String... parties) {
        return new Told(ContactType.PHONE_CALL, List.of(parties));
    }

    static Told meeting(String... parties) {
        return new Told(ContactType.MEETING, List.of(parties));
    }

    static Told visit(String... parties) {
        return new Told(ContactType.VISIT, List.of(parties));
    }

    static Told conference(String... parties) {
        return new Told(ContactType.MULTILATERAL_MEETING, List.of(parties));
    }

    static Told a(ContactType type, String... parties) {
        return new Told(type, List.of(parties));
    }

    /** A day that the text says; also the day of publication, at noon. */
    public Told on(String day) {
        return dated(OccurredOn.day(LocalDate.parse(day), OccurredOn.STATED)).published(day + "T12:00:00Z");
    }

    Told from(String first, String last) {
        return dated(new OccurredOn(LocalDate.parse(first), LocalDate.parse(last), OccurredOn.STATED));
    }

    Told today(String day) {
        return dated(OccurredOn.day(LocalDate.parse(day), OccurredOn.RELATIVE));
    }

    Told month(String month) {
        LocalDate first = LocalDate.parse(month + "-01");
        return dated(new OccurredOn(first, first.plusMonths(1).minusDays(1), OccurredOn.MONTH));
    }

    Told year(String year) {
        return dated(
                new OccurredOn(LocalDate.parse(year + "-01-01"), LocalDate.parse(year + "-12-31"), OccurredOn.YEAR));
    }

    Told dated(OccurredOn range) {
        this.when = Optional.of(range);
        return this;
    }

    /** Nothing but the instant of publication. */
    Told publishedOnly(String instant) {
        published(instant);
        return dated(OccurredOn.day(published.atZone(zone).toLocalDate(), OccurredOn.PUBLISHED));
    }

    public Told published(String instant) {
        this.published = Instant.parse(instant);
        return this;
    }

    public Told by(String ministry, String party) {
        this.source = ministry;
        this.kind = SourceKind.MINISTRY;
        this.side = Optional.of(new Party(party));
        return this;
    }

    Told byOutlet(String name) {
        this.source = name;
        this.kind = SourceKind.OUTLET;
        return this;
    }

    Told in(ZoneId sourceZone) {
        this.zone = sourceZone;
        return this;
    }

    Told at(String city, String country) {
        this.place = Optional.of(new Place(Optional.of(city), Optional.of(country)));
        return this;
    }

    Told format(String name) {
        this.format = Optional.of(name);
        return this;
    }

    Told initiator(String party) {
        this.initiator = Optional.of(new Party(party));
        return this;
    }

    Told level(Rank rank) {
        this.level = Optional.of(rank);
        return this;
    }

    public Told with(String name, Rank rank, String country) {
        people.add(new Participant(
                Optional.of(name),
                List.of(name),
                Optional.empty(),
                Optional.of(rank),
                Optional.of(country),
                Optional.empty(),
                Optional.empty()));
        return this;
    }

    Told withOffice(Rank rank, String country) {
        people.add(new Participant(
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.of(rank),
                Optional.of(country),
                Optional.empty(),
                Optional.empty()));
        return this;
    }

    public Told status(ContactStatus how) {
        this.status = how;
        return this;
    }

    Told planned() {
        return status(ContactStatus.PLANNED);
    }

    /** The article's id where it matters; else made of the source and the instant. */
    public Told article(String id) {
        this.article = id;
        return this;
    }

    Told number(int within) {
        this.number = within;
        return this;
    }

    Told inTheWords(String text) {
        this.fingerprint = Fingerprints.of(text);
        return this;
    }

    public BlockMention mention() {
        ArticleId id = new ArticleId(article.isEmpty() ? source + "-" + published : article);
        return new BlockMention(
                new Mention(
                        new MentionId(id + "#" + number),
                        type,
                        status,
                        people,
                        parties,
                        when,
                        place,
                        format,
                        level,
                        List.of(),
                        initiator,
                        Optional.empty(),
                        1.0,
                        List.of()),
                id,
                new Source(new SourceId(source), source, kind, side, zone, List.of("en")),
                URI.create("https://" + source + ".example/" + number),
                "en",
                published,
                "A title",
                fingerprint);
    }
}
