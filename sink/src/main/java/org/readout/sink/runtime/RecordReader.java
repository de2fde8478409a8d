package org.readout.sink.runtime;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.readout.model.Article;
import org.readout.model.ArticleId;
import org.readout.model.Contact;
import org.readout.model.ContactId;
import org.readout.model.FeedId;
import org.readout.model.FeedStatus;
import org.readout.model.Json;
import org.readout.runtime.Metrics;
import org.readout.runtime.Topics;
import org.readout.sink.index.Update;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/**
 * Turns records of the three topics into updates of the index.
 *
 * <p>A record that cannot be read is counted and named by its place; it stays on its compacted topic, so it needs no
 * dead letter.
 */
final class RecordReader {
    private static final Logger LOG = LoggerFactory.getLogger(RecordReader.class);

    private final String contacts;
    private final String articles;
    private final Metrics metrics;

    RecordReader(Topics topics, Metrics metrics) {
        this.contacts = topics.contactIndex().name();
        this.articles = topics.articles().name();
        this.metrics = metrics;
    }

    Optional<Update> read(ConsumerRecord<byte[], byte[]> record) {
        metrics.received("index").increment();
        try {
            Update update = update(record);
            metrics.indexed(record.topic()).increment();
            return Optional.of(update);
        } catch (JacksonException | IllegalArgumentException e) {
            metrics.dropped("index", "unreadable").increment();
            LOG.warn("{}-{}@{} is left out: {}", record.topic(), record.partition(), record.offset(), e.getMessage());
            return Optional.empty();
        }
    }

    boolean isContact(ConsumerRecord<byte[], byte[]> record) {
        return record.topic().equals(contacts);
    }

    private Update update(ConsumerRecord<byte[], byte[]> record) {
        String key = key(record);
        byte[] value = record.value();
        if (isContact(record)) {
            return value == null
                    ? new Update.ContactGone(new ContactId(key))
                    : new Update.ContactPut(Json.read(value, Contact.class));
        }
        if (record.topic().equals(articles)) {
            return value == null
                    ? new Update.ArticleGone(new ArticleId(key))
                    : new Update.ArticlePut(Json.read(value, Article.class));
        }
        return value == null
                ? new Update.FeedGone(new FeedId(key))
                : new Update.FeedPut(Json.read(value, FeedStatus.class));
    }

    private static String key(ConsumerRecord<byte[], byte[]> record) {
        if (record.key() == null) {
            throw new IllegalArgumentException("it has no key");
        }
        return new String(record.key(), StandardCharsets.UTF_8);
    }
}
