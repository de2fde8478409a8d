package org.readout.runtime;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.errors.LogAndContinueExceptionHandler;
import org.apache.kafka.streams.errors.LogAndContinueProcessingExceptionHandler;

/**
 * The Kafka Streams settings that every topology of ours shares, with the reason for each.
 *
 * <p>What the operator passes as {@code KAFKA_…} wins over all of them.
 */
public final class StreamsDefaults {
    private static final int LINGER_MILLIS = 100;
    private static final int BATCH_BYTES = 128 * 1024;
    private static final int RETRY_MILLIS = 10;

    private StreamsDefaults() {}

    /**
     * @param applicationId also the consumer group and the prefix of internal topics
     * @param stateDirectory where RocksDB lives; losing it costs a restore, never data
     * @param commitInterval how long a record waits at each hop while many wait; single ones see {@link PromptCommit}
     */
    public static Properties of(
            KafkaSettings kafka, Topics topics, String applicationId, Path stateDirectory, Duration commitInterval) {
        Map<String, Object> defaults = new HashMap<>();
        defaults.put(StreamsConfig.APPLICATION_ID_CONFIG, applicationId);
        defaults.put(StreamsConfig.STATE_DIR_CONFIG, stateDirectory.toString());
        defaults.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        defaults.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, commitInterval.toMillis());
        // Internal topics keep their names when the topology changes elsewhere.
        defaults.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
        // A record that cannot be read or processed goes to the dead letters and the partition moves on.
        defaults.put(
                StreamsConfig.ERRORS_DEAD_LETTER_QUEUE_TOPIC_NAME_CONFIG,
                topics.deadLetters().name());
        defaults.put(
                StreamsConfig.DESERIALIZATION_EXCEPTION_HANDLER_CLASS_CONFIG, LogAndContinueExceptionHandler.class);
        defaults.put(
                StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG,
                LogAndContinueProcessingExceptionHandler.class);
        // Nobody sees a record before its commit, and a commit sends at once what lingers: so waiting costs no latency,
        // and
        // few large batches cost a fraction of many small ones, each of which sets up its own compression.
        defaults.put(StreamsConfig.producerPrefix(ProducerConfig.LINGER_MS_CONFIG), LINGER_MILLIS);
        defaults.put(StreamsConfig.producerPrefix(ProducerConfig.BATCH_SIZE_CONFIG), BATCH_BYTES);
        // With several requests in flight a broker that starts now and then sees them out of order and makes us retry.
        defaults.put(StreamsConfig.producerPrefix(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION), 1);
        // A broker that still writes the markers of the last transaction refuses the next one for a few milliseconds.
        defaults.put(StreamsConfig.producerPrefix(ProducerConfig.RETRY_BACKOFF_MS_CONFIG), RETRY_MILLIS);
        defaults.put(StreamsConfig.producerPrefix(ProducerConfig.COMPRESSION_TYPE_CONFIG), "lz4");
        defaults.put(StreamsConfig.producerPrefix(ProducerConfig.MAX_REQUEST_SIZE_CONFIG), Topics.LARGEST_RECORD);
        // After a kill nobody leaves the group: 10 s instead of 45 s until another instance takes over.
        defaults.put(StreamsConfig.consumerPrefix(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG), 10_000);
        defaults.put(StreamsConfig.consumerPrefix(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG), 3_000);
        Properties all = new Properties();
        all.putAll(kafka.over(defaults));
        return all;
    }
}
