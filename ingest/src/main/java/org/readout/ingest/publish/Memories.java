package org.readout.ingest.publish;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.readout.ingest.poll.PollMemory;
import org.readout.model.FeedId;
import org.readout.model.Json;
import org.readout.runtime.KafkaSettings;
import org.readout.runtime.StartRefused;
import org.readout.runtime.Topics;
import tools.jackson.core.JacksonException;

/** What was remembered when the last process ended: the poll-state topic, read whole. */
final class Memories {
    private static final Duration POLL = Duration.ofMillis(200);

    private Memories() {}

    /** Reads committed memories only; a topic that is not there yet is an error of the caller's. */
    static Map<FeedId, PollMemory> restore(KafkaSettings kafka, Topics topics) {
        Map<String, Object> config = kafka.over(Map.of(
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed",
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest",
                ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                false,
                ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                15_000));
        try (Consumer<String, byte[]> consumer =
                new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer())) {
            return read(consumer, topics.pollState().name());
        }
    }

    private static Map<FeedId, PollMemory> read(Consumer<String, byte[]> consumer, String topic) {
        Map<FeedId, PollMemory> memories = new HashMap<>();
        List<TopicPartition> partitions = partitions(consumer, topic);
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
            consumer.poll(POLL).forEach(record -> keep(memories, record));
        }
        return memories;
    }

    private static List<TopicPartition> partitions(Consumer<String, byte[]> consumer, String topic) {
        List<PartitionInfo> found = consumer.partitionsFor(topic);
        if (found == null || found.isEmpty()) {
            throw new org.apache.kafka.common.errors.UnknownTopicOrPartitionException(
                    "topic " + topic + " is not there");
        }
        return found.stream()
                .map(info -> new TopicPartition(topic, info.partition()))
                .toList();
    }

    private static void keep(Map<FeedId, PollMemory> memories, ConsumerRecord<String, byte[]> record) {
        FeedId feed = new FeedId(record.key());
        if (record.value() == null) {
            memories.remove(feed);
            return;
        }
        try {
            memories.put(feed, Json.read(record.value(), PollMemory.class));
        } catch (JacksonException e) {
            throw new StartRefused(
                    "memory of feed " + feed + " (" + record.topic() + ", offset " + record.offset()
                            + ") cannot be read by this version: " + e.getOriginalMessage()
                            + ". Run the version that wrote it, or write a tombstone for that key to begin anew",
                    e);
        }
    }
}
