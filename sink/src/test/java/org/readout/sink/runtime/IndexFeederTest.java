package org.readout.sink.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.readout.model.Article;
import org.readout.model.Contact;
import org.readout.model.FeedState;
import org.readout.model.Json;
import org.readout.runtime.Metrics;
import org.readout.runtime.Topics;
import org.readout.sink.Samples;
import org.readout.sink.index.Bookmark;
import org.readout.sink.index.ContactIndex;
import org.readout.sink.index.LiveCounts;
import org.readout.sink.index.Update;
import org.readout.sink.index.lucene.LuceneIndex;

final class IndexFeederTest {
    private static final Topics TOPICS = Topics.standard();
    private static final TopicPartition CONTACTS =
            new TopicPartition(TOPICS.contactIndex().name(), 0);
    private static final TopicPartition ARTICLES =
            new TopicPartition(TOPICS.articles().name(), 0);
    private static final TopicPartition FEEDS =
            new TopicPartition(TOPICS.feedStatus().name(), 0);
    private static final Located LOCATED = new Located(Map.of(CONTACTS, "c:0", ARTICLES, "a:0", FEEDS, "f:0"));
    private static final Contact CALL = Samples.call("AZE", "RUS", "2023-10-28");

    private final ContactIndex index = LuceneIndex.inMemory();
    private final Metrics metrics = new Metrics(new SimpleMeterRegistry());
    private final MockConsumer<byte[], byte[]> consumer = new MockConsumer<>("none");
    private final Map<TopicPartition, Long> ends = new HashMap<>(Map.of(CONTACTS, 0L, ARTICLES, 0L, FEEDS, 0L));
    private Instant now = Samples.NOW;
    private IndexFeeder feeder;

    @BeforeEach
    void topicsBegin() {
        consumer.updateBeginningOffsets(Map.of(CONTACTS, 0L, ARTICLES, 0L, FEEDS, 0L));
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void itIsCaughtUpOnceEverythingThatWasThereIsIn() {
        ends.put(CONTACTS, 1L);
        begin();
        assertThat(feeder.isCaughtUp()).isFalse();
        contact(0, CALL);
        feeder.step();
        assertThat(feeder.isCaughtUp()).isTrue();
        assertThat(index.contact(CALL.id())).contains(CALL);
    }

    @Test
    void allThreeTopicsComeIn() {
        begin();
        Article article = Samples.article(Samples.agency("wire"), "Title", "Text");
        send(ARTICLES, 0, article.id().value(), Json.bytes(article));
        send(FEEDS, 0, "wire#1", Json.bytes(Samples.feed("wire", FeedState.HEALTHY)));
        contact(0, CALL);
        feeder.step();
        assertThat(index.counts()).isEqualTo(new LiveCounts(1, 0, 1, Map.of("healthy", 1L)));
    }

    @Test
    void tombstonesTakeOut() {
        begin();
        contact(0, CALL);
        send(CONTACTS, 1, CALL.id().value(), null);
        feeder.step();
        assertThat(index.contact(CALL.id())).isEmpty();
    }

    @Test
    void aRecordThatCannotBeReadIsCountedAndTheNextOneIsServed() {
        begin();
        send(CONTACTS, 0, "broken", "{not json".getBytes(StandardCharsets.UTF_8));
        contact(1, CALL);
        feeder.step();
        assertThat(metrics.dropped("index", "unreadable").count()).isEqualTo(1);
        assertThat(metrics.received("index").count()).isEqualTo(2);
        assertThat(metrics.indexed(CONTACTS.topic()).count()).isEqualTo(1);
        assertThat(index.contact(CALL.id())).contains(CALL);
    }

    @Test
    void onlyContactsThatArriveAfterTheStartAreTimed() {
        ends.put(CONTACTS, 1L);
        begin();
        contact(0, CALL);
        contact(1, Samples.call("ARM", "IRN", "2023-10-28"));
        send(CONTACTS, 2, CALL.id().value(), null);
        feeder.step();
        assertThat(metrics.pageToIndex().count()).isEqualTo(1);
        assertThat(metrics.pageToIndex().totalTime(TimeUnit.SECONDS)).isEqualTo(30);
    }

    @Test
    void aRestartReadsOnFromTheBookmark() {
        index.save(new Bookmark(Map.of("c:0", 5L, "a:0", 7L), now));
        begin();
        assertThat(consumer.position(CONTACTS)).isEqualTo(5);
        assertThat(consumer.position(ARTICLES)).isEqualTo(7);
        assertThat(consumer.position(FEEDS)).isZero();
    }

    @Test
    void whatWasTakenInIsBookmarkedEveryFewSeconds() {
        begin();
        contact(0, CALL);
        feeder.step();
        assertThat(index.saved()).isEmpty();
        now = now.plusSeconds(6);
        feeder.step();
        assertThat(index.saved()).contains(new Bookmark(Map.of("c:0", 1L, "a:0", 0L, "f:0", 0L), now));
    }

    @Test
    void aBookmarkOfTopicsThatAreNoMoreEmptiesTheIndex() {
        assertIsFilledAfresh(new Bookmark(Map.of("another:0", 5L), now));
    }

    @Test
    void aBookmarkOlderThanTombstonesAreKeptEmptiesTheIndex() {
        assertIsFilledAfresh(new Bookmark(Map.of("c:0", 0L), now.minus(Duration.ofHours(24))));
    }

    @Test
    void aPlaceThatIsGoneEmptiesTheIndexAndBeginsAnew() {
        consumer.updateBeginningOffsets(Map.of(CONTACTS, 3L, ARTICLES, 0L, FEEDS, 0L));
        index.save(new Bookmark(Map.of("c:0", 1L), now));
        begin();
        send(CONTACTS, 3, CALL.id().value(), Json.bytes(CALL));
        feeder.step();
        assertThat(index.saved()).isEmpty();
        feeder.step();
        assertThat(consumer.position(CONTACTS)).isGreaterThanOrEqualTo(3);
    }

    private void assertIsFilledAfresh(Bookmark bookmark) {
        index.apply(List.of(new Update.ContactPut(CALL)));
        index.save(bookmark);
        begin();
        assertThat(index.contact(CALL.id())).isEmpty();
        assertThat(consumer.position(CONTACTS)).isZero();
    }

    private void begin() {
        consumer.updateEndOffsets(ends);
        feeder = new IndexFeeder(consumer, LOCATED, index, new RecordReader(TOPICS, metrics), metrics, () -> now);
        feeder.begin();
    }

    private void contact(long offset, Contact contact) {
        send(CONTACTS, offset, contact.id().value(), Json.bytes(contact));
    }

    private void send(TopicPartition partition, long offset, String key, byte[] value) {
        consumer.addRecord(new ConsumerRecord<>(
                partition.topic(),
                partition.partition(),
                offset,
                now.minusSeconds(30).toEpochMilli(),
                TimestampType.CREATE_TIME,
                0,
                0,
                key.getBytes(StandardCharsets.UTF_8),
                value,
                new RecordHeaders(),
                Optional.empty()));
    }
}
