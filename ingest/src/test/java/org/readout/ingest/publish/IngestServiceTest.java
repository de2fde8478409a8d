package org.readout.ingest.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.ingest.catalogue.Catalogue;
import org.readout.ingest.fetch.FetchSettings;
import org.readout.ingest.poll.PollBounds;
import org.readout.model.FeedState;
import org.readout.model.FeedStatus;
import org.readout.model.Json;
import org.readout.model.Page;
import org.readout.runtime.KafkaSettings;
import org.readout.runtime.Metrics;
import org.readout.runtime.Readiness;
import org.readout.runtime.TopicSpec;
import org.readout.runtime.Topics;

/** The service against a real broker and a real web server. */
final class IngestServiceTest {
    private static final Topics TOPICS = Topics.standard();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    static Path folder;

    private static TestBroker broker;
    private static int sources;

    private final Metrics metrics = new Metrics(new SimpleMeterRegistry());
    private TestSite site;
    private Catalogue catalogue;
    private String feed;

    @BeforeAll
    static void startBroker() throws Exception {
        broker = TestBroker.start(folder, TOPICS);
    }

    @AfterAll
    static void stopBroker() {
        broker.close();
    }

    @BeforeEach
    void startSite() throws Exception {
        site = TestSite.start();
        sources++;
        feed = "site-" + sources + "#1";
        catalogue = Catalogue.read("""
                sources:
                  - {id: site-%d, name: A ministry, kind: ministry, zone: UTC, languages: [en],
                     feeds: [{url: "%s/rss", every: PT1S}]}
                """.formatted(sources, site.address()), "test");
    }

    @AfterEach
    void stopSite() {
        site.close();
    }

    @Test
    void pagesAndStatusArePublished() {
        site.list("a", "b");
        try (IngestService service = started()) {
            await().atMost(PATIENCE).until(() -> pages().size() == 2);
            assertThat(service.readiness()).isEqualTo(Readiness.READY);
            FeedStatus status = statuses().getLast();
            assertThat(status.state()).isEqualTo(FeedState.HEALTHY);
            assertThat(status.message()).startsWith("feed " + feed + ": 2 entries in the feed");
            assertThat(metrics.pages("new").count()).isEqualTo(2);
            assertThat(metrics.registry()
                            .get("readout.feed.last.success.age.seconds")
                            .gauge()
                            .value())
                    .isLessThan(60);
        }
    }

    @Test
    void aRestartFetchesNothingAgain() {
        site.list("a", "b");
        try (IngestService first = started()) {
            await().atMost(PATIENCE).until(() -> pages().size() == 2);
        }
        site.list("c", "a", "b");
        try (IngestService second = started()) {
            await().atMost(PATIENCE).until(() -> pages().size() == 3);
        }
        assertThat(site.asked("/a")).isEqualTo(1);
        assertThat(pages()).extracting(page -> page.url().getPath()).containsExactlyInAnyOrder("/a", "/b", "/c");
    }

    @Test
    void whatAKilledProcessLeftHalfWrittenIsNeitherSeenNorInTheWay() {
        site.list("a");
        killedInTheMiddleOfATransaction();
        try (IngestService service = started()) {
            await().atMost(PATIENCE).until(() -> pages().size() == 1);
        }
        assertThat(pages()).extracting(page -> page.url().getPath()).containsExactly("/a");
    }

    @Test
    void ofTwoProcessesOfOneNameOneEndsAndSaysWhy() {
        site.list("a");
        try (IngestService first = started()) {
            await().atMost(PATIENCE).until(() -> pages().size() == 1);
            try (IngestService second = started()) {
                await().atMost(PATIENCE)
                        .until(() -> !first.readiness().alive()
                                || !second.readiness().alive());
                IngestService ended = first.readiness().alive() ? second : first;
                assertThat(ended.readiness().waitingFor().getFirst()).contains("READOUT_INSTANCE=" + sources);
            }
            assertThat(pages()).hasSize(1);
        }
    }

    @Test
    void aDeadFeedSaysSoAndIsTriedAgain() {
        site.close();
        try (IngestService service = started()) {
            await().atMost(PATIENCE).until(() -> statuses().size() >= 2);
            assertThat(statuses().getLast().state()).isEqualTo(FeedState.UNREACHABLE);
            assertThat(statuses().getLast().message()).contains("see runbook#unreachable");
        }
    }

    @Test
    void closingTakesLessThanThreeSeconds() {
        site.list("a");
        IngestService service = started();
        await().atMost(PATIENCE).until(() -> pages().size() == 1);
        Instant before = Instant.now();
        service.close();
        assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(3));
    }

    @Test
    void withoutABrokerTheServiceWaitsAndCloses() {
        IngestService service = service(KafkaSettings.local("127.0.0.1:9"));
        service.start();
        assertThat(service.readiness().alive()).isTrue();
        assertThat(service.readiness().ready()).isFalse();
        Instant before = Instant.now();
        service.close();
        assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(3));
    }

    private IngestService started() {
        IngestService service = service(KafkaSettings.local(broker.address()));
        service.start();
        return service;
    }

    private IngestService service(KafkaSettings kafka) {
        FetchSettings fetch =
                new FetchSettings("tests@readout.example", true, Duration.ofSeconds(5), Duration.ZERO, 1_000_000);
        IngestSettings settings = new IngestSettings(
                Integer.toString(sources),
                new PollBounds(Duration.ofMinutes(15), Duration.ofHours(1)),
                4,
                Duration.ZERO,
                fetch);
        return new IngestService(kafka, TOPICS, settings, catalogue, metrics, InstantSource.system());
    }

    /** A producer of the service's own name that wrote a page and then neither committed nor said good-bye. */
    private void killedInTheMiddleOfATransaction() {
        KafkaProducer<String, byte[]> killed = new KafkaProducer<>(
                Map.of("bootstrap.servers", broker.address(), "transactional.id", "readout.ingest-" + sources),
                new StringSerializer(),
                new ByteArraySerializer());
        killed.initTransactions();
        killed.beginTransaction();
        killed.send(new ProducerRecord<>(
                TOPICS.pages().name(), "half", "{}".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        killed.flush();
    }

    private List<Page> pages() {
        return records(TOPICS.pages()).stream()
                .map(record -> Json.read(record.value(), Page.class))
                .filter(page -> page.feed().value().equals(feed))
                .toList();
    }

    private List<FeedStatus> statuses() {
        return records(TOPICS.feedStatus()).stream()
                .filter(record -> record.key().equals(feed))
                .map(record -> Json.read(record.value(), FeedStatus.class))
                .toList();
    }

    private static List<ConsumerRecord<String, byte[]>> records(TopicSpec topic) {
        List<ConsumerRecord<String, byte[]>> all = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", broker.address(), "isolation.level", "read_committed"),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic.name()).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(100)).forEach(all::add);
            }
        }
        return all;
    }
}
