package org.readout.app.replay;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.readout.runtime.JsonSerde;
import org.readout.runtime.KafkaSettings;
import org.readout.runtime.TopicSpec;

/** A topic read from its beginning to where it ended when the reading began, as a read-committed consumer sees it. */
final class WholeTopic {
    private static final Duration POLL = Duration.ofMillis(500);

    private WholeTopic() {}

    /** The latest value of each key; tombstones take keys out. */
    static <T> Map<String, T> latest(KafkaSettings kafka, TopicSpec topic, Class<T> type) {
        Map<String, T> latest = new TreeMap<>();
        each(kafka, topic, type, record -> {
            if (record.value() == null) {
                latest.remove(record.key());
            } else {
                latest.put(record.key(), record.value());
            }
        });
        return latest;
    }

    static <T> void each(
            KafkaSettings kafka, TopicSpec topic, Class<T> type, Consumer<ConsumerRecord<String, T>> taker) {
        try (KafkaConsumer<String, T> consumer = new KafkaConsumer<>(
                kafka.over(Map.of("isolation.level", "read_committed")),
                new StringDeserializer(),
                JsonSerde.of(type).deserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic.name()).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(POLL).forEach(taker);
            }
        }
    }
}
