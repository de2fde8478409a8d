package org.readout.ingest.publish;

import java.time.Instant;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.readout.model.Json;
import org.readout.model.Page;
import org.readout.runtime.CloudEvents;
import org.readout.runtime.KafkaSettings;
import org.readout.runtime.TopicSpec;
import org.readout.runtime.Topics;
import org.readout.runtime.Transactions;

/** What this module's records look like, whoever writes them: a feed's poll or an archive's import. */
final class Records {
    private Records() {}

    /** @param transactionalId of which there is one writer at a time: a second one ends the first */
    static Producer<String, byte[]> producer(KafkaSettings kafka, String transactionalId) {
        return new KafkaProducer<>(
                Transactions.config(kafka, transactionalId), new StringSerializer(), new ByteArraySerializer());
    }

    static ProducerRecord<String, byte[]> of(Topics topics, Page page) {
        String key = page.id().value();
        return of(topics.pages(), key, page, "page", key + "@" + page.fetchedAt(), page.fetchedAt());
    }

    static ProducerRecord<String, byte[]> of(
            TopicSpec topic, String key, Object value, String type, String id, Instant time) {
        return new ProducerRecord<>(
                topic.name(), null, key, Json.bytes(value), CloudEvents.headers(type, "ingest", id, time));
    }
}
