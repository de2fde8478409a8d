package org.readout.runtime;

import java.util.Map;
import org.apache.kafka.clients.producer.ProducerConfig;

/** The settings of every producer of ours that writes in transactions outside Kafka Streams. */
public final class Transactions {
    private Transactions() {}

    /** @param id of which there is one writer at a time: a second one ends the first, and what it left open */
    public static Map<String, Object> config(KafkaSettings kafka, String id) {
        return kafka.over(Map.of(
                // One after the other: a broker may see several at once in the wrong order while a transaction begins.
                ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1,
                ProducerConfig.TRANSACTIONAL_ID_CONFIG, id,
                ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, 30_000,
                ProducerConfig.MAX_BLOCK_MS_CONFIG, 15_000,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 25_000,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000,
                ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4",
                ProducerConfig.LINGER_MS_CONFIG, 0,
                ProducerConfig.MAX_REQUEST_SIZE_CONFIG, Topics.LARGEST_RECORD));
    }
}
