package org.readout.app.endtoend;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.readout.runtime.JsonSerde;
import org.readout.runtime.KafkaSettings;
import org.readout.runtime.TopicSpec;

/** A compacted topic as a read-committed consumer would hold it: the latest value of each key, tombstones gone. */
final class TopicTable<T> implements AutoCloseable {
    private static final Duration GLANCE = Duration.ofMillis(200);

    private final KafkaConsumer<String, T> consumer;
    private final Map<String, T> latest = new TreeMap<>();

    TopicTable(KafkaSettings kafka, TopicSpec topic, Class<T> type) {
        consumer = new KafkaConsumer<>(
                kafka.over(Map.of("isolation.level", "read_committed")),
                new StringDeserializer(),
                JsonSerde.of(type).deserializer());
        List<TopicPartition> partitions = consumer.partitionsFor(topic.name()).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** Takes in what has arrived since, and answers the values there are now, in order of their keys. */
    List<T> values() {
        consumer.poll(GLANCE).forEach(found -> {
            if (found.value() == null) {
                latest.remove(found.key());
            } else {
                latest.put(found.key(), found.value());
            }
        });
        return List.copyOf(latest.values());
    }

    @Override
    public void close() {
        consumer.close();
    }
}
