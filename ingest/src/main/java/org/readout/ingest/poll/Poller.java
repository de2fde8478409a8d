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

    private final FeedSpec spec;
    private final NextPoll pace;
    private final PageErrands errands;

    /** @param usual the interval of feeds for which the catalogue gives none */
    public Poller(FeedSpec spec, Duration usual) {
        this.spec = spec;
        this.pace = new NextPoll(spec, usual);
        this.errands = new PageErrands(spec, pace);
    }

    public FetchRequest request(PollMemory memory) {
        return new FetchRequest(memory.address().current(), EntryPoints.purpose(spec.kind()), memory.validators());
    }

    /** Asks for the feed's document, also where it lies one step behind the address. */
    public FetchOutcome ask(Fetcher fetcher, PollMemory memory, Instant now) throws InterruptedException {
        return new Approach(fetcher, spec.kind()).ask(request(memory), now);
    }

    /** What the feed's answer means. */
    public Plan heard(PollMemory memory, FetchOutcome outcome, Instant now) {
        return switch (outcome) {
            case FetchOutcome.Moved(URI to, FetchOutcome then) ->
                answered(memory.with(memory.address().ledTo(to)), then, now);
            case FetchOutcome.Fetched fetched -> answered(atHome(memory), fetched, now);
            case FetchOutcome.NotModified same -> answered(atHome(memory), same, now);
            case FetchOutcome other -> answered(memory, other, now);
        };
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
                isKnown(memory, fetched) ? unchanged(memory, now) : read(memory, fetched, now);
            case FetchOutcome.NotModified same -> unchanged(memory, now);
            case FetchOutcome.RateLimited(int status, Optional<Duration> asked) ->
                failed(memory, outcome, pace.asAsked(asked.orElse(Duration.ZERO), failures(memory)), now);
            case FetchOutcome.Gone(int status) ->
                failed(memory, outcome, status == 410 ? NextPoll.WHEN_GONE : pace.afterFailure(failures(memory)), now);
            case FetchOutcome other -> failed(memory, other, pace.afterFailure(failures(memory)), now);
        };
    }

    private static boolean isKnown(PollMemory memory, FetchOutcome.Fetched fetched) {
        return memory.body().filter(ContentHash.of(fetched.body())::equals).isPresent();
    }

    private Plan unchanged(PollMemory memory, Instant now) {
        int listed = (int) memory.entries().stream().filter(SeenEntry::listed).count();
        return succeeded(memory, "not-modified", listed, List.of(), Map.of(), now);
    }

    private Plan read(PollMemory memory, FetchOutcome.Fetched fetched, Instant now) {
        FeedDocument document = new FeedDocument(
                Optional.of(fetched.url()),
                fetched.headers(),
                fetched.body(),
                spec.source().zone());
        return switch (EntryPoints.read(spec.kind(), document, now)) {
            case FeedReading.Feed feed ->
                read(memory.reading(fetched.validators(), ContentHash.of(fetched.body()), feed.ttl()), feed, now);
            case FeedReading.NotAFeed not ->
                new Plan(
                        failed(memory, Diagnosis.of(not), "200 OK but " + not.reason(), now),
                        "not-a-feed",
                        0,
                        Map.of());
        };
    }

    private Plan read(PollMemory memory, FeedReading.Feed feed, Instant now) {
        List<Entry> entries = feed.items().stream()
                .limit(MOST_ENTRIES)
                .flatMap(item -> item.entry().stream())
                .toList();
        Sightings sightings = Sightings.of(memory.entries(), entries, now, pace.patience());
        PollMemory after = memory.with(kept(sightings.entries()))
                .news(
                        memory.rhythm().with(sightings.fresh(), now),
                        sightings.fresh().size());
        return succeeded(
                after, "fetched", entries.size(), sightings.fresh(), drops(feed.items(), entries, sightings), now);
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

    private Plan succeeded(
            PollMemory memory, String word, int entries, List<Entry> fresh, Map<Drop, Integer> drops, Instant now) {
        FeedState state = Diagnosis.of(entries, memory.address(), memory.rhythm(), now);
        String what = entries == 0 ? "200 OK but no entries" : entries + " entries in the feed";
        PollMemory after = memory.with(memory.condition().succeeded(state, what, !fresh.isEmpty(), now))
                .polled(now, now.plus(pace.afterSuccess(memory.ttl())));
        return new Plan(after, word, fresh.size(), drops);
    }

    private Plan failed(PollMemory memory, FetchOutcome outcome, Duration pause, Instant now) {
        Condition condition = memory.condition().failed(Diagnosis.of(outcome), Diagnosis.described(outcome), now);
        return new Plan(memory.with(condition).polled(now, now.plus(pause)), outcome.word(), 0, Map.of());
    }

    private PollMemory failed(PollMemory memory, FeedState state, String why, Instant now) {
        return memory.with(memory.condition().failed(state, why, now))
                .polled(now, now.plus(pace.afterFailure(failures(memory))));
    }

    private static int failures(PollMemory memory) {
        return memory.condition().failures();
    }
}
