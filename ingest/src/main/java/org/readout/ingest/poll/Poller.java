package org.readout.ingest.poll;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.ingest.catalogue.FeedSpec;
import org.readout.ingest.feed.FeedDocument;
import org.readout.ingest.feed.FeedReading;
import org.readout.ingest.feed.Item;
import org.readout.ingest.fetch.FetchOutcome;
import org.readout.ingest.fetch.FetchRequest;
import org.readout.ingest.fetch.Fetcher;
import org.readout.ingest.fetch.Validators;
import org.readout.ingest.listing.Approach;
import org.readout.ingest.listing.EntryPoints;
import org.readout.model.ContentHash;
import org.readout.model.Entry;
import org.readout.model.FeedState;
import org.readout.model.FeedStatus;

/**
 * Decides, for one feed, what an answer means.
 *
 * <p>The shell does what it is told: fetch {@link #request}, hand the outcome to {@link #heard}, fetch the pages that are
 * due in the new memory, hand each to {@link #got}, and keep the memory and the pages together.
 */
public final class Poller {
    private static final int MOST_ENTRIES = 400;
    /** Some offices date a release hours before they put it up. */
    private static final Duration PUBLISHED_LATE = Duration.ofHours(6);

    private final FeedSpec spec;
    private final NextPoll pace;
    private final PageErrands errands;

    /** @param bounds for feeds to which the catalogue gives no interval of their own */
    public Poller(FeedSpec spec, PollBounds bounds) {
        this.spec = spec;
        this.pace = new NextPoll(spec, bounds);
        this.errands = new PageErrands(spec, pace);
    }

    public FetchRequest request(PollMemory memory) {
        Reading reading = memory.reading();
        return new FetchRequest(
                memory.address().current(),
                EntryPoints.purpose(spec.kind()),
                reading.trust().shown(reading.validators()));
    }

    /** Asks for the feed's document, also where it lies one step behind the address. */
    public FetchOutcome ask(Fetcher fetcher, PollMemory memory, Instant now) throws InterruptedException {
        return new Approach(fetcher, spec.kind()).ask(request(memory), now);
    }

    /** What the feed's answer means. */
    public Plan heard(PollMemory memory, FetchOutcome outcome, Instant now) {
        return switch (outcome) {
            case FetchOutcome.Moved(URI to, FetchOutcome then) -> moved(memory, to, then, now);
            case FetchOutcome.Fetched fetched -> answered(atHome(memory), fetched, now);
            case FetchOutcome.NotModified same -> answered(atHome(memory), same, now);
            case FetchOutcome other -> answered(memory, other, now);
        };
    }

    /** Only an address at which the feed was found is one that it has moved to. */
    private Plan moved(PollMemory memory, URI to, FetchOutcome then, Instant now) {
        Plan there = answered(memory.with(memory.address().ledTo(to)), then, now);
        boolean found = there.memory().condition().failures() == 0;
        return found ? there : answered(memory, then, now);
    }

    /** The document that stands for this entry's page without a fetch, where the feed carries the full text. */
    public Optional<FetchOutcome> carried(SeenEntry seen) {
        return EntryDocument.of(seen, spec.content());
    }

    /** What the answer to one of the memory's errands means. */
    public PageResult got(PollMemory memory, SeenEntry seen, FetchOutcome outcome, Instant now) {
        return errands.got(memory, seen, outcome, now);
    }

    public FeedStatus status(PollMemory memory, Instant now) {
        return Statuses.of(spec, memory, now);
    }

    private static PollMemory atHome(PollMemory memory) {
        return memory.with(memory.address().answered());
    }

    private Plan answered(PollMemory memory, FetchOutcome outcome, Instant now) {
        return switch (outcome) {
            case FetchOutcome.Fetched fetched ->
                isKnown(memory, fetched) ? unchanged(cameWhole(memory, fetched, now), now) : read(memory, fetched, now);
            case FetchOutcome.NotModified same -> unchanged(believed(memory, now), now);
            case FetchOutcome.RateLimited(int status, Optional<Duration> asked) ->
                failed(memory, outcome, pace.asAsked(asked.orElse(Duration.ZERO), failures(memory)), now);
            case FetchOutcome.Gone(int status) ->
                failed(
                        memory,
                        outcome,
                        status == 410 ? pace.afterGone(timesGone(memory)) : pace.afterFailure(failures(memory)),
                        now);
            case FetchOutcome other -> failed(memory, other, pace.afterFailure(failures(memory)), now);
        };
    }

    private static boolean isKnown(PollMemory memory, FetchOutcome.Fetched fetched) {
        return memory.reading()
                .body()
                .filter(ContentHash.of(fetched.body())::equals)
                .isPresent();
    }

    private static PollMemory cameWhole(PollMemory memory, FetchOutcome.Fetched fetched, Instant now) {
        Reading reading = memory.reading();
        return memory.with(reading.again(fetched).with(reading.trust().cameWhole(now)));
    }

    private static PollMemory believed(PollMemory memory, Instant now) {
        Trust trust = memory.reading().trust().unchanged(memory.rhythm().isPast(now), now);
        return memory.with(memory.reading().with(trust));
    }

    private Plan unchanged(PollMemory memory, Instant now) {
        int listed = (int) memory.entries().stream().filter(SeenEntry::listed).count();
        int deadEnds = memory.condition().state().equals(FeedState.LAYOUT_CHANGED) ? 1 : 0;
        return succeeded(memory, new Heard("not-modified", listed, deadEnds, List.of(), 0, Map.of()), now);
    }

    private Plan read(PollMemory memory, FetchOutcome.Fetched fetched, Instant now) {
        FeedDocument document = new FeedDocument(
                Optional.of(fetched.url()),
                fetched.headers(),
                fetched.body(),
                spec.source().zone());
        return switch (EntryPoints.read(spec.kind(), document, now)) {
            case FeedReading.Feed feed -> read(memory, fetched, feed, now);
            case FeedReading.NotAFeed not -> notAFeed(memory, not, now);
        };
    }

    private Plan read(PollMemory memory, FetchOutcome.Fetched fetched, FeedReading.Feed feed, Instant now) {
        List<Entry> entries = feed.items().stream()
                .limit(MOST_ENTRIES)
                .flatMap(item -> item.entry().stream())
                .toList();
        Sightings sightings = Sightings.of(memory.entries(), entries, now, pace.patience());
        Optional<Gap> gap = Gap.between(memory, entries, sightings.fresh(), now);
        PollMemory after = memory.with(kept(sightings.entries()))
                .with(reading(memory, fetched, feed, sightings.fresh(), now).with(gap))
                .news(
                        memory.rhythm().with(sightings.fresh(), now),
                        sightings.fresh().size());
        Map<Drop, Integer> drops = drops(feed.items(), entries, sightings);
        Heard heard = new Heard(
                "fetched",
                entries.size(),
                drops.get(Drop.ENTRY_WITHOUT_LINK),
                sightings.fresh(),
                gap.map(Gap::missed).orElse(0),
                drops);
        return succeeded(after, heard, now);
    }

    private Reading reading(
            PollMemory memory, FetchOutcome.Fetched fetched, FeedReading.Feed feed, List<Entry> fresh, Instant now) {
        Reading before = memory.reading();
        boolean hid = before.trust().proving() && isOldNews(memory, fetched, fresh);
        return before.of(
                        fetched.validators(),
                        ContentHash.of(fetched.body()),
                        Hints.of(feed.wishes(), fetched.headers()),
                        before.tongue().heard(feed, spec.source().languages()))
                .with(hid ? before.trust().caught(now) : before.trust().cameWhole(now));
    }

    /** News that earlier polls would have brought, had the server told versions apart. */
    private static boolean isOldNews(PollMemory memory, FetchOutcome.Fetched fetched, List<Entry> fresh) {
        boolean sameVersion = !fetched.validators().equals(Validators.NONE)
                && fetched.validators().equals(memory.reading().validators());
        Instant before = memory.polledAt().minus(PUBLISHED_LATE);
        return !fresh.isEmpty()
                && (sameVersion
                        || fresh.stream()
                                .flatMap(entry -> entry.published().stream())
                                .anyMatch(before::isAfter));
    }

    /** Where pages are fetched, the full text that a feed may carry as well is only a help. */
    private List<SeenEntry> kept(List<SeenEntry> entries) {
        return switch (spec.content()) {
            case PAGE -> entries.stream().map(SeenEntry::light).toList();
            case FEED -> entries;
        };
    }

    private static Map<Drop, Integer> drops(List<Item> items, List<Entry> entries, Sightings sightings) {
        Map<Drop, Integer> drops = new EnumMap<>(Drop.class);
        int beyond = Math.max(0, items.size() - MOST_ENTRIES);
        drops.put(Drop.ENTRY_BEYOND_LIMIT, beyond);
        drops.put(Drop.ENTRY_WITHOUT_LINK, items.size() - beyond - entries.size());
        drops.put(Drop.ENTRY_REPEATED, sightings.repeated());
        return drops;
    }

    private Plan succeeded(PollMemory memory, Heard heard, Instant now) {
        FeedState state = Diagnosis.of(memory, heard, now);
        boolean news = !heard.fresh().isEmpty();
        Instant next =
                pace.afterSuccess(memory.rhythm(), memory.reading().hints(), heard.listed(), since(memory, heard), now);
        PollMemory after = memory.with(memory.condition().succeeded(state, heard.said(), news, now))
                .polled(now, next);
        return new Plan(after, heard.word(), heard.fresh().size(), heard.missed(), heard.dropped());
    }

    /** Of a first document nobody knows how fast it came together. */
    private static int since(PollMemory memory, Heard heard) {
        int fresh = heard.fresh().size();
        return memory.ever() > fresh ? fresh : 0;
    }

    private Plan notAFeed(PollMemory memory, FeedReading.NotAFeed not, Instant now) {
        Condition condition = memory.condition().failed(Diagnosis.of(not), "200 OK but " + not.reason(), now);
        PollMemory after = memory.with(memory.address().failed(condition.failures()))
                .with(condition)
                .polled(
                        now,
                        pace.after(
                                pace.afterFailure(failures(memory)),
                                memory.reading().hints(),
                                now));
        return new Plan(after, "not-a-feed", 0, 0, Map.of());
    }

    private Plan failed(PollMemory memory, FetchOutcome outcome, Duration pause, Instant now) {
        Condition condition = memory.condition().failed(Diagnosis.of(outcome), Diagnosis.described(outcome), now);
        PollMemory after = memory.with(memory.address().failed(condition.failures()))
                .with(condition)
                .polled(now, pace.after(pause, memory.reading().hints(), now));
        return new Plan(after, outcome.word(), 0, 0, Map.of());
    }

    private static int failures(PollMemory memory) {
        return memory.condition().failures();
    }

    private static int timesGone(PollMemory memory) {
        return memory.condition().state().equals(FeedState.GONE)
                ? memory.condition().polls() + 1
                : 1;
    }
}
