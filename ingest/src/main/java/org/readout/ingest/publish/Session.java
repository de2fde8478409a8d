package org.readout.ingest.publish;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.readout.ingest.poll.RestingMemory;
import org.readout.ingest.poll.Stagger;
import org.readout.model.FeedId;
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
    private final Map<FeedId, RestingMemory> memories;
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
            Map<FeedId, RestingMemory> restored) {
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
        RestingMemory before = memories.put(batch.memory().feed(), RestingMemory.of(batch.memory()));
        if (before == null || !before.state().equals(batch.status().state())) {
            LOG.info(batch.status().message());
        }
    }

    /** How long ago the feed last answered as one; not a number before it ever did. */
    double lastSuccessAge(FeedId feed) {
        return Optional.ofNullable(memories.get(feed))
                .flatMap(RestingMemory::lastSuccess)
                .map(last -> Duration.between(last, now()).toMillis() / 1000.0)
                .orElse(Double.NaN);
    }

    /** Polls of the feed in a row that failed. */
    double failures(FeedId feed) {
        RestingMemory memory = memories.get(feed);
        return memory == null ? Double.NaN : memory.failures();
    }

    /** Between two polls a feed's memory rests in the table and nowhere else. */
    private void follow(FeedSpec spec) {
        try {
            Instant due = begin(spec);
            while (!Thread.currentThread().isInterrupted()) {
                waitUntil(due);
                due = polled(spec);
            }
        } catch (InterruptedException e) {
            Thread.currentThread()
                    .interrupt(); // Told to stop: the memory on the topic is where the next session begins.
        } catch (RuntimeException | Error e) {
            end.completeExceptionally(e);
        }
    }

    private Instant polled(FeedSpec spec) throws InterruptedException {
        places.acquire();
        try {
            Poller poller = new Poller(spec, settings.bounds());
            return new FeedRun(this, poller, memory(spec)).poll().nextPoll();
        } finally {
            places.release();
        }
    }

    private PollMemory memory(FeedSpec spec) {
        RestingMemory resting = memories.get(spec.id());
        return resting == null ? PollMemory.fresh(spec, now()) : resting.woken().under(spec, now());
    }

    /** Feeds that were due already when the session began do not begin together. */
    private Instant begin(FeedSpec spec) {
        Instant now = now();
        PollMemory memory = memory(spec);
        return memory.nextPoll().isAfter(now)
                ? memory.nextPoll()
                : now.plus(Stagger.within(firstPass, spec.id(), memory.polledAt()));
    }

    private void waitUntil(Instant due) throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(Math.max(0, Duration.between(now(), due).toMillis()));
    }
}
