package org.readout.enrich.topology;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.readout.enrich.article.PageReading;
import org.readout.enrich.copies.Fingerprints;
import org.readout.model.Article;
import org.readout.model.ArticleId;
import org.readout.model.ArticleMentions;
import org.readout.model.ContactStatus;
import org.readout.model.ContactType;
import org.readout.model.ContentHash;
import org.readout.model.FeedId;
import org.readout.model.Json;
import org.readout.model.Mention;
import org.readout.model.MentionId;
import org.readout.model.OccurredOn;
import org.readout.model.Page;
import org.readout.model.PageId;
import org.readout.model.Participant;
import org.readout.model.Party;
import org.readout.model.Place;
import org.readout.model.Rank;
import org.readout.model.Source;
import org.readout.model.SourceId;
import org.readout.model.SourceKind;

/**
 * A random month of diplomacy between three states, told by four sources whose articles are vague, corrected, taken
 * down and put back.
 *
 * @param pages every version of every article, in order of publication
 */
record World(List<Page> pages) {
    private static final LocalDate FIRST_DAY = LocalDate.parse("2024-03-01");
    private static final List<String> STATES = List.of("ARM", "AZE", "RUS");
    private static final List<ContactType> TYPES = List.of(
            ContactType.PHONE_CALL,
            ContactType.VIDEO_CALL,
            ContactType.MEETING,
            ContactType.VISIT,
            ContactType.CONSULTATION);
    private static final List<ContactStatus> STATUSES = List.of(
            ContactStatus.HELD,
            ContactStatus.HELD,
            ContactStatus.HELD,
            ContactStatus.PLANNED,
            ContactStatus.POSTPONED,
            ContactStatus.DENIED);
    private static final List<String> ZONES = List.of("Asia/Yerevan", "Asia/Baku", "Europe/Moscow", "America/New_York");
    /** Two releases, reprints of them, and what is too short to tell. */
    private static final List<String> TEXTS = List.of(
            "The ministers spoke of trade, of the railway that is being built along the river, and of the school year",
            "Agency: the ministers spoke of trade, of the railway that is being built along the river, and of the year",
            "The ministers spoke of trade, of the railway that is being built along the river",
            "Our side raised the matter of the prisoners who have been waiting for six months to come home to their families",
            "They met.");

    private static final int DAYS = 12;

    static World of(long seed) {
        Random chance = new Random(seed);
        List<Page> pages = new ArrayList<>();
        int articles = 2 + chance.nextInt(9);
        for (int number = 0; number < articles; number++) {
            versions(number, chance, pages);
        }
        return new World(List.copyOf(pages));
    }

    /** The pages as another reader might get them: in another order, and some of them twice. */
    List<Page> delivered(long seed) {
        Random chance = new Random(seed);
        List<Page> delivered = new ArrayList<>(pages);
        pages.stream().filter(page -> chance.nextInt(4) == 0).forEach(delivered::add);
        Collections.shuffle(delivered, chance);
        return delivered;
    }

    static EnrichFunctions functions() {
        return new EnrichFunctions(World::read, World::detect);
    }

    private static void versions(int number, Random chance, List<Page> pages) {
        int source = chance.nextInt(ZONES.size());
        Instant published =
                FIRST_DAY.atStartOfDay(ZoneId.of("UTC")).toInstant().plusSeconds(chance.nextInt(DAYS * 86_400));
        int versions = 1 + chance.nextInt(3);
        for (int version = 0; version < versions; version++) {
            boolean gone = version > 0 && chance.nextInt(3) == 0;
            // Two versions may share an instant.
            Instant fetched = published.plusSeconds(60L * (version / (1 + chance.nextInt(2))));
            pages.add(page(number, source, published, fetched, gone ? Optional.empty() : Optional.of(chance)));
        }
    }

    private static Page page(int number, int source, Instant published, Instant fetched, Optional<Random> content) {
        Source from = source(source);
        PageId id = new PageId("https://" + from.id() + ".example/" + number);
        String body = content.map(chance -> Json.write(mentions(ArticleId.of(from.id(), id), from, published, chance)))
                .orElse("");
        return new Page(
                id,
                from,
                new FeedId(from.id() + "#1"),
                URI.create(id.value()),
                content.isPresent() ? 200 : 410,
                "text/html",
                fetched,
                published,
                Optional.empty(),
                body.getBytes(StandardCharsets.UTF_8));
    }

    private static Source source(int number) {
        boolean ministry = number < STATES.size();
        return new Source(
                new SourceId("source-" + number),
                "Source " + number,
                ministry ? SourceKind.MINISTRY : SourceKind.AGENCY,
                ministry ? Optional.of(new Party(STATES.get(number))) : Optional.empty(),
                ZoneId.of(ZONES.get(number)),
                List.of("en"));
    }

    private static ArticleMentions mentions(ArticleId id, Source from, Instant published, Random chance) {
        List<Mention> mentions = new ArrayList<>();
        int count = chance.nextInt(3);
        for (int number = 1; number <= count; number++) {
            mentions.add(mention(new MentionId(id + "#" + number), from, published, chance));
        }
        return new ArticleMentions(
                id,
                1,
                "world",
                from,
                URI.create("https://" + from.id() + ".example"),
                "en",
                "A title",
                published,
                mentions,
                Optional.empty(),
                Fingerprints.of(any(TEXTS, chance)));
    }

    private static Mention mention(MentionId id, Source from, Instant published, Random chance) {
        List<Party> parties = new ArrayList<>(STATES.stream().map(Party::new).toList());
        boolean many = chance.nextInt(6) == 0;
        if (!many) {
            parties.remove(chance.nextInt(parties.size()));
        }
        return new Mention(
                id,
                many ? ContactType.MULTILATERAL_MEETING : any(TYPES, chance),
                any(STATUSES, chance),
                people(parties, chance),
                parties,
                when(published.atZone(from.zone()).toLocalDate(), chance),
                maybe(new Place(Optional.of(chance.nextBoolean() ? "Baku" : "Moscow"), Optional.empty()), chance),
                maybe("3+3", chance),
                maybe(Rank.FOREIGN_MINISTER, chance),
                List.of("subject " + chance.nextInt(3)),
                Optional.empty(),
                Optional.empty(),
                1.0,
                List.of());
    }

    private static List<Participant> people(List<Party> parties, Random chance) {
        List<Participant> people = new ArrayList<>();
        for (Party party : parties) {
            if (chance.nextBoolean()) {
                people.add(person(party, chance.nextInt(3)));
            }
        }
        return people;
    }

    private static Participant person(Party party, int which) {
        String name =
                List.of("Ilham Aliyev", "Jeyhun Bayramov", "Ceyhun Bayramov").get(which);
        return new Participant(
                Optional.of(name),
                List.of(name),
                Optional.empty(),
                Optional.of(which == 0 ? Rank.HEAD_OF_STATE : Rank.FOREIGN_MINISTER),
                Optional.of(party.value()),
                Optional.empty(),
                Optional.empty());
    }

    private static Optional<OccurredOn> when(LocalDate published, Random chance) {
        LocalDate month = published.withDayOfMonth(1);
        return switch (chance.nextInt(6)) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(new OccurredOn(month, month.plusMonths(1).minusDays(1), OccurredOn.MONTH));
            case 2 -> Optional.of(OccurredOn.day(published, OccurredOn.PUBLISHED));
            case 3 -> Optional.of(OccurredOn.day(published, OccurredOn.RELATIVE));
            case 4 -> Optional.of(new OccurredOn(published.minusDays(1), published.plusDays(1), OccurredOn.STATED));
            default -> Optional.of(OccurredOn.day(published.minusDays(chance.nextInt(2)), OccurredOn.STATED));
        };
    }

    private static <T> T any(List<T> from, Random chance) {
        return from.get(chance.nextInt(from.size()));
    }

    private static <T> Optional<T> maybe(T value, Random chance) {
        return chance.nextInt(3) == 0 ? Optional.of(value) : Optional.empty();
    }

    private static PageReading read(Page page) {
        if (page.isGone()) {
            return new PageReading.Gone();
        }
        String text = new String(page.body(), StandardCharsets.UTF_8);
        return new PageReading.Read(new Article(
                ArticleId.of(page.source().id(), page.id()),
                1,
                ContentHash.of(text),
                page.source(),
                page.url(),
                "en",
                "A title",
                text,
                page.firstSeen(),
                Optional.empty(),
                List.of()));
    }

    private static ArticleMentions detect(Article article) {
        return Json.read(article.text(), ArticleMentions.class);
    }
}
