package org.readout.app.replay;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.readout.runtime.KafkaSettings;

/** Where a consumer group stands in some topics, and where these begin and end. */
final class Positions implements AutoCloseable {
    private static final Duration GLANCE = Duration.ofMillis(200);

    private final Admin admin;
    private final KafkaConsumer<byte[], byte[]> probe;
    private final String group;

    Positions(KafkaSettings kafka, String group) {
        this.admin = Admin.create(kafka.over(Map.of()));
        this.probe = new KafkaConsumer<>(
                kafka.over(Map.of("isolation.level", "read_committed")),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        this.group = group;
    }

    Set<TopicPartition> partitions(String topic) {
        return probe.partitionsFor(topic).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .collect(Collectors.toSet());
    }

    boolean exists(String topic) {
        return Kafka.answer(admin.listTopics().names()).contains(topic);
    }

    /** The first offset at or after the instant; the topic's beginning or end where no instant is given. */
    Map<TopicPartition, Long> at(Set<TopicPartition> partitions, Optional<Instant> instant, OffsetSpec otherwise) {
        OffsetSpec spec = instant.<OffsetSpec>map(time -> OffsetSpec.forTimestamp(time.toEpochMilli()))
                .orElse(otherwise);
        Map<TopicPartition, Long> ends = offsets(partitions, OffsetSpec.latest());
        Map<TopicPartition, Long> found = offsets(partitions, spec);
        // A time after the last record has no offset.
        found.replaceAll((partition, offset) -> offset < 0 ? ends.get(partition) : offset);
        return found;
    }

    Map<TopicPartition, Long> committed(Set<TopicPartition> partitions) {
        Map<TopicPartition, Long> committed = new HashMap<>();
        Kafka.answer(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata())
                .forEach((partition, offset) -> {
                    if (offset != null && partitions.contains(partition)) {
                        committed.put(partition, offset.offset());
                    }
                });
        return committed;
    }

    void commit(Map<TopicPartition, Long> offsets) {
        Map<TopicPartition, OffsetAndMetadata> all = new HashMap<>();
        offsets.forEach((partition, offset) -> all.put(partition, new OffsetAndMetadata(offset)));
        Kafka.answer(admin.alterConsumerGroupOffsets(group, all).all());
    }

    /** Whether no record lies between the two offsets: what is left there may be the marks of transactions. */
    boolean isEmptyBetween(TopicPartition partition, long from, long to) {
        if (from >= to) {
            return true;
        }
        probe.assign(List.of(partition));
        probe.seek(partition, from);
        while (probe.position(partition) < to) {
            ConsumerRecords<byte[], byte[]> records = probe.poll(GLANCE);
            for (ConsumerRecord<byte[], byte[]> record : records) {
                if (record.offset() < to) {
                    return false;
                }
            }
        }
        return true;
    }

    @Override
    public void close() {
        probe.close();
        admin.close();
    }

    private Map<TopicPartition, Long> offsets(Set<TopicPartition> partitions, OffsetSpec spec) {
        Map<TopicPartition, OffsetSpec> asked =
                partitions.stream().collect(Collectors.toMap(partition -> partition, partition -> spec));
        Map<TopicPartition, Long> offsets = new HashMap<>();
        Kafka.answer(admin.listOffsets(asked).all())
                .forEach((partition, found) -> offsets.put(partition, found.offset()));
        return offsets;
    }
}
