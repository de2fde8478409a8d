package org.readout.ingest.simulate;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.ingest.catalogue.ContentFrom;
import org.readout.ingest.catalogue.FeedSpec;
import org.readout.ingest.fetch.FetchRequest;
import org.readout.ingest.fetch.FetchSettings;
import org.readout.ingest.fetch.HttpFetcher;
import org.readout.ingest.poll.PageResult;
import org.readout.ingest.poll.Plan;
import org.readout.ingest.poll.PollBounds;
import org.readout.ingest.poll.PollMemory;
import org.readout.ingest.poll.Poller;
import org.readout.ingest.poll.SeenEntry;
import org.readout.model.FeedId;
import org.readout.model.FeedStatus;
import org.readout.model.Json;
import org.readout.model.Party;
import org.readout.model.Source;
import org.readout.model.SourceId;
import org.readout.model.SourceKind;

/**
 * Thirty days of one feed: the real poller and the real fetcher against a site on loopback, under a clock that jumps from
 * poll to poll.
 *
 * <p>Once a day the memory goes through JSON, as if the service had been restarted.
 */
final class Month implements AutoCloseable {
    static final PollBounds BOUNDS = new PollBounds(Duration.ofMinutes(10), Duration.ofHours(1));
    static final String CONTACT = "https://operator.example/robots";

    private final FakeClock clock = new FakeClock(Calendar.START);
    private final LoopbackServer server;
    private final HttpFetcher fetcher;
    private final Poller poller;
    private final List<Diary.Version> versions = new ArrayList<>();
    private final List<FeedStatus> statuses = new ArrayList<>();
    private PollMemory memory;
    private int missed;

    private Month(Site site, Duration patience) throws IOException {
        this.server = LoopbackServer.start(site, clock);
        this.fetcher = new HttpFetcher(new FetchSettings(CONTACT, true, patience, Duration.ZERO, 1_000_000), clock);
        FeedSpec spec = spec(server.address(Asked.FEED));
        this.poller = new Poller(spec, BOUNDS);
        this.memory = PollMemory.fresh(spec, Calendar.START);
    }

    static Diary lived(Behaviour behaviour) throws IOException, InterruptedException {
        try (Month month = new Month(behaviour.site(), behaviour.patience())) {
            Instant end = Calendar.day(behaviour.days());
            while (month.clock.instant().isBefore(end)) {
                month.poll();
            }
            return month.diary();
        }
    }

    @Override
    public void close() throws IOException {
        fetcher.close();
        server.close();
    }

    private void poll() throws InterruptedException {
        Instant now = clock.instant();
        Plan plan = poller.heard(memory, fetcher.fetch(poller.request(memory)), now);
        memory = plan.memory();
        missed += plan.missed();
        for (SeenEntry seen : memory.due(now)) {
            keep(poller.got(memory, seen, fetcher.fetch(FetchRequest.page(seen.link())), now), now);
        }
        statuses.add(poller.status(memory, now));
        restartedBetween(now, memory.nextPoll());
        clock.set(memory.nextPoll());
    }

    private void keep(PageResult result, Instant now) {
        memory = result.memory();
        if (result instanceof PageResult.Publish publish) {
            versions.add(new Diary.Version(now, publish.kind(), publish.page()));
        }
    }

    private void restartedBetween(Instant now, Instant next) {
        if (now.getEpochSecond() / Duration.ofDays(1).toSeconds()
                != next.getEpochSecond() / Duration.ofDays(1).toSeconds()) {
            memory = Json.read(Json.bytes(memory), PollMemory.class);
        }
    }

    private Diary diary() {
        return new Diary(versions, statuses, server.visits(), missed, memory);
    }

    static FeedSpec spec(URI feed) {
        Source source = new Source(
                new SourceId("simulated"),
                "Simulated ministry",
                SourceKind.MINISTRY,
                Optional.of(new Party("AZE")),
                ZoneOffset.UTC,
                List.of("en"));
        return new FeedSpec(new FeedId("simulated#1"), source, feed, Optional.empty(), ContentFrom.PAGE);
    }
}
