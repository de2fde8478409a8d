package org.readout.sink.runtime;

import io.micrometer.core.instrument.binder.kafka.KafkaClientMetrics;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.readout.runtime.KafkaSettings;
import org.readout.runtime.Metrics;
import org.readout.runtime.Readiness;
import org.readout.runtime.Topics;
import org.readout.sink.index.ContactIndex;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one thread that follows the topics: it waits for them, starts the projection, then feeds the index until closed.
 */
final class Following implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Following.class);
    /** Only what was committed, from where we say: a place that is gone must be known, not guessed. */
    private static final Map<String, Object> READING = Map.of(
            "isolation.level",
            "read_committed",
            "auto.offset.reset",
            "none",
            "enable.auto.commit",
            false,
            "max.poll.records",
            1_000);

    private static final long JOIN_MILLIS = 3_000;

    private final KafkaSettings kafka;
    private final Topics topics;
    private final SinkSettings settings;
    private final ContactIndex index;
    private final Metrics metrics;
    private final InstantSource clock;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final TopicLocator locator;
    private final Thread thread = Thread.ofPlatform().name("sink-index").unstarted(this::run);
    private volatile Optional<RunningProjection> projection = Optional.empty();
    private volatile Optional<KafkaConsumer<byte[], byte[]>> consumer = Optional.empty();
    private volatile Optional<IndexFeeder> feeder = Optional.empty();
    private volatile String fault = "";

    Following(
            KafkaSettings kafka,
            Topics topics,
            SinkSettings settings,
            ContactIndex index,
            Metrics metrics,
            InstantSource clock) {
        this.kafka = kafka;
        this.topics = topics;
        this.settings = settings;
        this.index = index;
        this.metrics = metrics;
        this.clock = clock;
        this.locator = new TopicLocator(kafka, topics, stopped);
    }

    void start() {
        thread.start();
    }

    Readiness readiness() {
        if (!fault.isEmpty()) {
            return Readiness.broken("the index, which is no longer fed: " + fault);
        }
        if (projection.isEmpty()) {
            return Readiness.waiting(locator.waitingFor());
        }
        Readiness projecting = projection.get().readiness();
        if (!projecting.ready()) {
            return projecting;
        }
        return feeder.filter(IndexFeeder::isCaughtUp).isPresent()
                ? Readiness.READY
                : Readiness.waiting("the index, which is being filled");
    }

    @Override
    public void close() {
        stopped.countDown();
        consumer.ifPresentOrElse(KafkaConsumer::wakeup, thread::interrupt);
        try {
            thread.join(JOIN_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            Optional<Located> located = locator.await();
            if (located.isPresent()) {
                projectAndFollow(located.get());
            }
        } catch (InterruptedException | InterruptException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.error("the index is no longer fed", e);
            fault = String.valueOf(e.getMessage());
        }
    }

    /** The projection ends with this thread: a sink that only half works must not look alive. */
    private void projectAndFollow(Located located) {
        try (RunningProjection running = new RunningProjection(kafka, topics, settings, metrics)) {
            running.start();
            projection = Optional.of(running);
            follow(located);
        }
    }

    private void follow(Located located) {
        try (KafkaConsumer<byte[], byte[]> reading = open();
                KafkaClientMetrics clientMetrics = new KafkaClientMetrics(reading)) {
            clientMetrics.bindTo(metrics.registry());
            consumer = Optional.of(reading);
            IndexFeeder feeding =
                    new IndexFeeder(reading, located, index, new RecordReader(topics, metrics), metrics, clock);
            feed(feeding);
        }
    }

    private void feed(IndexFeeder feeding) {
        try {
            feeding.begin();
            feeder = Optional.of(feeding);
            while (stopped.getCount() > 0) {
                feeding.step();
            }
        } catch (WakeupException e) {
            LOG.debug("woken to stop");
        }
        feeding.save();
    }

    private KafkaConsumer<byte[], byte[]> open() {
        return new KafkaConsumer<>(kafka.over(READING), new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }
}
