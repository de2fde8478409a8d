package org.readout.ingest.publish;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.readout.ingest.catalogue.Catalogue;
import org.readout.ingest.catalogue.FeedSpec;
import org.readout.ingest.fetch.Fetcher;
import org.readout.ingest.poll.PollMemory;
import org.readout.ingest.poll.Poller;
import org.readout.ingest.poll.Stagger;
import org.readout.model.FeedId;
import org.readout.model.FeedState;
import org.readout.runtime.Metrics;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All feeds at work over one connection to Kafka, until something breaks it.
 *
 * <p>What has been committed is uncertain after a failed write. So a session does not try to mend itself: it ends, and
 * the next one begins with what the topic says.
 */
final class Session implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Session.class);

    private final IngestSettings settings;
    private final Fetcher fetcher;
    private final Ledger ledger;
    private final Metrics metrics;
    private final InstantSource clock;
    private final Semaphore places;
    private final Map<FeedId, PollMemory> memories;
    private final CompletableFuture<Void> end = new CompletableFuture<>();
    private Duration firstPass = Duration.ZERO;
    private final ExecutorService feeds = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("feed-", 0).factory());

    Session(
            IngestSettings settings,
            Fetcher fetcher,
            Ledger ledger,
            Metrics metrics,
            InstantSource clock,
            Map<FeedId, PollMemory> restored) {
        this.settings = settings;
        this.fetcher = fetcher;
        this.ledger = ledger;
        this.metrics = metrics;
        this.clock = clock;
        this.places = new Semaphore(settings.concurrency());
        this.memories = new ConcurrentHashMap<>(restored);
    }

    void begin(Catalogue catalogue) {
        List<FeedSpec> all = catalogue.feeds();
        firstPass = Stagger.firstPass(all.size(), settings.spread(), settings.bounds());
        all.forEach(spec -> feeds.execute(() -> follow(spec)));
    }

    /** Completes exceptionally when the session breaks. */
    CompletableFuture<Void> end() {
        return end;
    }

    @Override
    public void close() {
        feeds.shutdownNow();
        end.complete(null);
    }

    Instant now() {
        return clock.instant();
    }

    Fetcher fetcher() {
        return fetcher;
    }

    Metrics metrics() {
        return metrics;
    }

    void write(Batch batch) throws InterruptedException {
        ledger.write(batch);
        PollMemory before = memories.put(batch.memory().feed(), batch.memory());
        FeedState state = batch.status().state();
        if (before == null || !before.condition().state().equals(state)) {
            LOG.info(batch.status().message());
        }
    }

    /** How long ago the feed last answered as one; not a number before it ever did. */
    double lastSuccessAge(FeedId feed) {
        PollMemory memory = memories.get(feed);
        return memory == null || memory.condition().lastSuccess().isEmpty()
                ? Double.NaN
                : Duration.between(memory.condition().lastSuccess().get(), now())
                                .toMillis()
                        / 1000.0;
    }

    private void follow(FeedSpec spec) {
        Poller poller = new Poller(spec, settings.bounds());
        PollMemory memory =
                memories.getOrDefault(spec.id(), PollMemory.fresh(spec, now())).under(spec, now());
        Instant due = begin(spec, memory);
        try {
            while (!Thread.currentThread().isInterrupted()) {
                waitUntil(due);
                memory = inPlace(poller, memory);
                due = memory.nextPoll();
            }
        } catch (InterruptedException e) {
            Thread.currentThread()
                    .interrupt(); // Told to stop: the memory on the topic is where the next session begins.
        } catch (RuntimeException | Error e) {
            end.completeExceptionally(e);
        }
    }

    private PollMemory inPlace(Poller poller, PollMemory memory) throws InterruptedException {
        places.acquire();
        try {
            return new FeedRun(this, poller, memory).poll();
        } finally {
            places.release();
        }
    }

    /** Feeds that were due already when the session began do not begin together. */
    private Instant begin(FeedSpec spec, PollMemory memory) {
        Instant now = now();
        return memory.nextPoll().isAfter(now)
                ? memory.nextPoll()
                : now.plus(Stagger.within(firstPass, spec.id(), memory.polledAt()));
    }

    private void waitUntil(Instant due) throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(Math.max(0, Duration.between(now(), due).toMillis()));
    }
}
