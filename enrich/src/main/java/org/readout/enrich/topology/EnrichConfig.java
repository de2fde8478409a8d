package org.readout.enrich.topology;

import java.util.Properties;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.streams.StreamsConfig;
import org.readout.runtime.KafkaSettings;
import org.readout.runtime.Metrics;
import org.readout.runtime.StreamsDefaults;
import org.readout.runtime.Topics;

/** The Streams settings of {@code enrich}: those shared by all, and what its stores and dead letters need. */
final class EnrichConfig {
    private static final String LARGEST_RECORD = Integer.toString(Topics.LARGEST_RECORD);

    private EnrichConfig() {}

    static Properties of(KafkaSettings kafka, Lane lane, EnrichSettings settings, RocksMemory memory, Metrics metrics) {
        Properties config = StreamsDefaults.of(
                kafka, lane.writes(), lane.application(), settings.stateDirectory(), settings.commitInterval());
        config.putIfAbsent(StreamsConfig.NUM_STREAM_THREADS_CONFIG, settings.threads());
        config.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, SharedRocksMemory.class);
        config.put(RocksMemory.CONFIG, memory);
        config.put(StreamsConfig.DESERIALIZATION_EXCEPTION_HANDLER_CLASS_CONFIG, CountedDeserialization.class);
        config.put(StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG, CountedProcessing.class);
        config.put(StreamsConfig.PROCESSING_EXCEPTION_HANDLER_GLOBAL_ENABLED_CONFIG, true);
        config.put(DropCount.CONFIG, metrics);
        // A block's change carries the mentions of one article, with evidence.
        config.put(StreamsConfig.topicPrefix(TopicConfig.MAX_MESSAGE_BYTES_CONFIG), LARGEST_RECORD);
        return config;
    }
}
