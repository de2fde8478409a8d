package org.readout.ingest.publish;

import io.micrometer.core.instrument.Gauge;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.ToDoubleFunction;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.readout.ingest.catalogue.Catalogue;
import org.readout.ingest.fetch.HttpFetcher;
import org.readout.ingest.poll.RestingMemory;
import org.readout.model.FeedId;
import org.readout.runtime.KafkaSettings;
import org.readout.runtime.Metrics;
import org.readout.runtime.Readiness;
import org.readout.runtime.Service;
import org.readout.runtime.StartRefused;
import org.readout.runtime.Topics;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The service {@code ingest}: polls the catalogue's feeds and publishes pages, each feed's memory and its status.
 *
 * <p>It works in sessions, each of which begins by reading the memories from the topic. A broker that goes away ends a
 * session and delays the next; only a second process of the same name or missing rights end the service.
 */
public final class IngestService implements Service {
    private static final Logger LOG = LoggerFactory.getLogger(IngestService.class);
    private static final Duration PAUSE = Duration.ofSeconds(3);
    private static final Duration FENCED_TWICE_WITHIN = Duration.ofMinutes(2);
    private static final Duration PATIENCE = Duration.ofMillis(2500);

    private final KafkaSettings kafka;
    private final Topics topics;
    private final IngestSettings settings;
    private final Catalogue catalogue;
    private final Metrics metrics;
    private final InstantSource clock;
    private final HttpFetcher fetcher;
    private final Thread worker;
    private volatile Readiness readiness = Readiness.waiting("ingest has not been started");
    private volatile Session session;
    private Instant fencedAt = Instant.MIN;

    public IngestService(
            KafkaSettings kafka,
            Topics topics,
            IngestSettings settings,
            Catalogue catalogue,
            Metrics metrics,
            InstantSource clock) {
        this.kafka = kafka;
        this.topics = topics;
        this.settings = settings;
        this.catalogue = catalogue;
        this.metrics = metrics;
        this.clock = clock;
        this.fetcher = new HttpFetcher(settings.fetch().withUnvouched(catalogue.unvouchedHosts()), clock);
        this.worker = Thread.ofPlatform().name("ingest").daemon().unstarted(this::work);
    }

    @Override
    public String name() {
        return "ingest";
    }

    @Override
    public void start() {
        if (settings.fetch().contact().equals(IngestSettings.NO_CONTACT)) {
            LOG.warn("READOUT_CONTACT is not set: webmasters cannot reach you about how their sites are polled");
        }
        catalogue
                .tlsExceptions()
                .forEach(tls -> LOG.warn("the certificate of {} is not checked: {}", tls.host(), tls.reason()));
        catalogue.feeds().forEach(feed -> gauges(feed.id()));
        readiness = Readiness.waiting(
                "the feeds' memories to be read from " + topics.pollState().name());
        worker.start();
    }

    @Override
    public Readiness readiness() {
        return readiness;
    }

    @Override
    public void close() {
        readiness = Readiness.waiting("ingest is closed");
        worker.interrupt();
        try {
            worker.join(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void work() {
        try (fetcher) {
            while (true) {
                oneSession();
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException e) {
            LOG.debug("ingest was told to stop");
        } catch (RuntimeException | Error e) {
            readiness = Readiness.broken("ingest: " + e.getMessage());
            LOG.error("ingest has ended and needs a restart: {}", e.getMessage(), e);
        } finally {
            fetcher.close();
        }
    }

    /** Returns when the session broke in a way that another one can mend. */
    private void oneSession() throws InterruptedException {
        try (Ledger ledger = Ledger.connect(kafka, topics, settings.instance())) {
            ledger.open();
            Map<FeedId, RestingMemory> restored = Memories.restore(kafka, topics);
            try (Session next = new Session(settings, fetcher, ledger, metrics, clock, restored)) {
                session = next;
                next.begin(catalogue);
                readiness = Readiness.READY;
                next.end().get();
            }
        } catch (ExecutionException e) {
            broken(e.getCause());
        } catch (InterruptException e) {
            throw new InterruptedException(e.getMessage());
        } catch (KafkaException e) {
            broken(e);
        }
    }

    private void broken(Throwable fault) {
        switch (fault) {
            case KafkaException fenced when isFenced(fenced) -> fenced(fenced);
            case AuthorizationException denied ->
                throw new StartRefused(
                        "Kafka denies what ingest needs: " + denied.getMessage() + "; grant it write on its topics",
                        denied);
            case KafkaException other -> startOver(other);
            case RuntimeException bug -> throw bug;
            default -> throw new IllegalStateException(fault);
        }
    }

    /** The producer hands out this fault alone or as the cause of another. */
    private static boolean isFenced(Throwable fault) {
        return fault instanceof ProducerFencedException
                || fault instanceof InvalidProducerEpochException
                || fault.getCause() != null && isFenced(fault.getCause());
    }

    /**
     * Once may be a transaction that timed out while the machine slept; twice within minutes is another process of the
     * same name.
     */
    private void fenced(KafkaException fault) {
        boolean again = fencedAt.isAfter(clock.instant().minus(FENCED_TWICE_WITHIN));
        fencedAt = clock.instant();
        if (again) {
            throw new StartRefused(
                    "another process writes as READOUT_INSTANCE=" + settings.instance()
                            + "; stop it, or give each its own instance and catalogue",
                    fault);
        }
        startOver(fault);
    }

    private void startOver(KafkaException fault) {
        readiness = Readiness.waiting("Kafka at " + kafka.bootstrapServers() + ": " + fault.getMessage());
        LOG.warn("ingest starts over from its topic in {}: {}", PAUSE, fault.getMessage());
    }

    private void gauges(FeedId feed) {
        gauge(
                "readout.feed.last.success.age.seconds",
                "Seconds since the feed last answered as a feed",
                feed,
                current -> current.lastSuccessAge(feed));
        gauge("readout.feed.failures", "Polls in a row that failed", feed, current -> current.failures(feed));
    }

    private void gauge(String name, String description, FeedId feed, ToDoubleFunction<Session> value) {
        Gauge.builder(name, () -> session == null ? Double.NaN : value.applyAsDouble(session))
                .tag("feed", feed.value())
                .description(description)
                .register(metrics.registry());
    }
}
