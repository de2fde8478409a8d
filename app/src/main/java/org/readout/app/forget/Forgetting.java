package org.readout.app.forget;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.readout.model.ArticleId;
import org.readout.model.ArticleMentions;
import org.readout.model.ForgottenArticle;
import org.readout.model.Json;
import org.readout.runtime.CloudEvents;
import org.readout.runtime.KafkaSettings;
import org.readout.runtime.TopicSpec;
import org.readout.runtime.Topics;
import org.readout.runtime.Transactions;
import org.readout.runtime.WholeTopic;

/**
 * Tells {@code enrich}, and every replay to come, to forget an article.
 *
 * <p>The word is put into each partition of its topic, all of them or none: an article's id does not tell in which
 * partition its page lies, and a replay from a later stage keeps it in another one.
 */
public record Forgetting(KafkaSettings kafka, Topics topics) {
    private static final String SERVICE = "forget";

    public Standing standing(ArticleId article) {
        Latest told = new Latest(article);
        WholeTopic.read(kafka, topics.forgotten(), told);
        Latest stored = new Latest(article);
        WholeTopic.read(kafka, topics.mentions(), stored);
        return Standing.of(
                told.record
                        .filter(record -> record.value() != null)
                        .map(record -> Instant.ofEpochMilli(record.timestamp())),
                stored.record.map(record ->
                        Optional.ofNullable(record.value()).map(value -> Json.read(value, ArticleMentions.class))));
    }

    public void tell(ArticleId article) {
        TopicSpec topic = topics.forgotten();
        Instant now = Instant.now();
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                Transactions.config(kafka, topics.prefix() + SERVICE),
                new StringSerializer(),
                new ByteArraySerializer())) {
            producer.initTransactions();
            producer.beginTransaction();
            producer.partitionsFor(topic.name())
                    .forEach(info -> producer.send(record(topic, info.partition(), article, now)));
            producer.commitTransaction();
        }
    }

    private static ProducerRecord<String, byte[]> record(
            TopicSpec topic, int partition, ArticleId article, Instant now) {
        return new ProducerRecord<>(
                topic.name(),
                partition,
                now.toEpochMilli(),
                article.value(),
                Json.bytes(new ForgottenArticle(article)),
                CloudEvents.headers("article.forgotten", SERVICE, article + "/forgotten", now));
    }

    /** The last record under one article's id. */
    private static final class Latest implements Consumer<ConsumerRecord<byte[], byte[]>> {
        private final byte[] key;
        private Optional<ConsumerRecord<byte[], byte[]>> record = Optional.empty();

        private Latest(ArticleId article) {
            this.key = article.value().getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public void accept(ConsumerRecord<byte[], byte[]> found) {
            if (Arrays.equals(found.key(), key)) {
                record = Optional.of(found);
            }
        }
    }
}
