package org.readout.sink.runtime;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetOutOfRangeException;
import org.apache.kafka.common.TopicPartition;
import org.readout.runtime.Metrics;
import org.readout.sink.index.Bookmark;
import org.readout.sink.index.ContactIndex;
import org.readout.sink.index.Update;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the indexed topics into the index, from where the index's bookmark says it stopped.
 *
 * <p>It joins no group: each sink has an index of its own and reads everything. Where the bookmark cannot be trusted
 * (another cluster's topics, offsets that are gone, away for longer than tombstones are kept) the index is filled
 * afresh.
 */
final class IndexFeeder {
    private static final Logger LOG = LoggerFactory.getLogger(IndexFeeder.class);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration BETWEEN_SAVES = Duration.ofSeconds(5);
    private static final Duration BETWEEN_SIGNS_OF_LIFE = Duration.ofHours(1);
    /** A little less than Kafka's default of a day for {@code delete.retention.ms}. */
    private static final Duration TOMBSTONES_KEPT = Duration.ofHours(23);

    private final Consumer<byte[], byte[]> consumer;
    private final Located located;
    private final ContactIndex index;
    private final RecordReader reader;
    private final Metrics metrics;
    private final InstantSource clock;
    private final Map<TopicPartition, Long> goals = new HashMap<>();
    private volatile boolean caughtUp;
    private boolean changed;
    private Instant saved;

    IndexFeeder(
            Consumer<byte[], byte[]> consumer,
            Located located,
            ContactIndex index,
            RecordReader reader,
            Metrics metrics,
            InstantSource clock) {
        this.consumer = consumer;
        this.located = located;
        this.index = index;
        this.reader = reader;
        this.metrics = metrics;
        this.clock = clock;
        this.saved = clock.instant();
    }

    /** Whether everything is in the index that was on the topics at the start. */
    boolean isCaughtUp() {
        return caughtUp;
    }

    void begin() {
        consumer.assign(located.partitions());
        Optional<Bookmark> bookmark = index.saved().filter(this::isTrusted);
        if (bookmark.isEmpty()) {
            index.clear();
        }
        located.partitions().forEach(partition -> seek(partition, bookmark));
        goals.putAll(consumer.endOffsets(located.partitions()));
        lookWhetherCaughtUp();
    }

    /** Takes in what has come, waiting for it a moment. */
    void step() {
        try {
            take(consumer.poll(POLL));
        } catch (OffsetOutOfRangeException e) {
            LOG.warn("the index is filled afresh, as its place in the topics is gone: {}", e.getMessage());
            index.clear();
            consumer.seekToBeginning(located.partitions());
        }
    }

    /** Saves what was taken in, and that nothing was missed until now. */
    void save() {
        Map<TopicPartition, Long> positions = new HashMap<>();
        located.partitions().forEach(partition -> positions.put(partition, consumer.position(partition)));
        saved = clock.instant();
        index.save(new Bookmark(located.named(positions), saved));
        changed = false;
    }

    private boolean isTrusted(Bookmark bookmark) {
        return located.fits(bookmark) && bookmark.at().plus(TOMBSTONES_KEPT).isAfter(clock.instant());
    }

    private void seek(TopicPartition partition, Optional<Bookmark> bookmark) {
        bookmark.flatMap(known -> located.position(known, partition))
                .ifPresentOrElse(
                        next -> consumer.seek(partition, next), () -> consumer.seekToBeginning(List.of(partition)));
    }

    private void take(ConsumerRecords<byte[], byte[]> records) {
        if (!records.isEmpty()) {
            index.apply(updates(records));
            records.forEach(this::measure);
            changed = true;
        }
        lookWhetherCaughtUp();
        if (clock.instant().isAfter(saved.plus(changed ? BETWEEN_SAVES : BETWEEN_SIGNS_OF_LIFE))) {
            save();
        }
    }

    private List<Update> updates(ConsumerRecords<byte[], byte[]> records) {
        List<Update> updates = new ArrayList<>();
        records.forEach(record -> reader.read(record).ifPresent(updates::add));
        return updates;
    }

    /** Only what came after the start tells how quick we are; what was there before waited for us. */
    private void measure(ConsumerRecord<byte[], byte[]> record) {
        long goal = goals.getOrDefault(new TopicPartition(record.topic(), record.partition()), 0L);
        if (reader.isContact(record) && record.value() != null && record.offset() >= goal) {
            metrics.pageToIndex().record(Duration.between(Instant.ofEpochMilli(record.timestamp()), clock.instant()));
        }
    }

    private void lookWhetherCaughtUp() {
        caughtUp = caughtUp
                || goals.entrySet().stream().allMatch(goal -> consumer.position(goal.getKey()) >= goal.getValue());
    }
}
