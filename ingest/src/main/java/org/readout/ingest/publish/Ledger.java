package org.readout.ingest.publish;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;
import org.readout.model.Page;
import org.readout.runtime.KafkaSettings;
import org.readout.runtime.TopicSpec;
import org.readout.runtime.Topics;

/**
 * Writes each batch whole or not at all, in one transaction.
 *
 * <p>A single thread writes, so that transactions follow one another and none is interrupted half-way when the feed that
 * waits for it is told to stop. The transactional id stays the same over restarts: a new start ends whatever a killed
 * process left open.
 */
final class Ledger implements AutoCloseable {
    /** As large as the topics take it. */
    static final int LARGEST_RECORD = Topics.LARGEST_RECORD;

    private static final Duration LAST_WRITES = Duration.ofMillis(1500);

    private final Producer<String, byte[]> producer;
    private final Topics topics;
    private final ExecutorService writer = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("ingest-ledger").daemon().factory());

    Ledger(Producer<String, byte[]> producer, Topics topics) {
        this.producer = producer;
        this.topics = topics;
    }

    static Ledger connect(KafkaSettings kafka, Topics topics, String instance) {
        return new Ledger(Records.producer(kafka, topics.prefix() + "ingest-" + instance), topics);
    }

    /** Ends what an earlier process left open and keeps any such process from writing on. */
    void open() {
        producer.initTransactions();
    }

    /** Returns when the batch is committed; throws {@link KafkaException} when it is not known to be. */
    void write(Batch batch) throws InterruptedException {
        Future<?> written = writer.submit(() -> transact(batch));
        try {
            written.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof KafkaException fault ? fault : new KafkaException(e.getCause());
        }
    }

    @Override
    public void close() {
        writer.shutdown();
        try {
            if (!writer.awaitTermination(LAST_WRITES.toMillis(), TimeUnit.MILLISECONDS)) {
                writer.shutdownNow();
            }
        } catch (InterruptedException e) {
            writer.shutdownNow();
            Thread.currentThread().interrupt();
        }
        producer.close(Duration.ofMillis(500));
    }

    private void transact(Batch batch) {
        producer.beginTransaction();
        batch.pages().forEach(this::send);
        String feed = batch.memory().feed().value();
        Instant now = batch.memory().polledAt();
        send(topics.pollState(), feed, batch.memory(), "poll-state", feed + "@" + now, now);
        send(topics.feedStatus(), feed, batch.status(), "feed-status", feed + "@" + now, now);
        producer.commitTransaction();
    }

    private void send(Page page) {
        producer.send(Records.of(topics, page));
    }

    private void send(TopicSpec topic, String key, Object value, String type, String id, Instant time) {
        producer.send(Records.of(topic, key, value, type, id, time));
    }
}
