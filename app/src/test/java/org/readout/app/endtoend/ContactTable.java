package org.readout.app.endtoend;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.readout.model.Contact;
import org.readout.runtime.JsonSerde;
import org.readout.runtime.KafkaSettings;
import org.readout.runtime.Topics;

/** The contact-index topic as a consumer of ours would hold it: the latest record of each id, tombstones gone. */
final class ContactTable implements AutoCloseable {
    private final KafkaConsumer<String, Contact> consumer;
    private final Map<String, Contact> latest = new TreeMap<>();

    ContactTable(KafkaSettings kafka, Topics topics) {
        consumer = new KafkaConsumer<>(
                kafka.over(Map.of("isolation.level", "read_committed", "auto.offset.reset", "earliest")),
                new StringDeserializer(),
                JsonSerde.of(Contact.class).deserializer());
        List<TopicPartition> partitions = consumer
                .partitionsFor(topics.contactIndex().name())
                .stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    void readOn() {
        consumer.poll(Duration.ofMillis(200)).forEach(found -> {
            if (found.value() == null) {
                latest.remove(found.key());
            } else {
                latest.put(found.key(), found.value());
            }
        });
    }

    List<Contact> contacts() {
        return List.copyOf(latest.values());
    }

    @Override
    public void close() {
        consumer.close();
    }
}
