package org.readout.app.forget;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.app.broker.EmbeddedBroker;
import org.readout.model.ArticleId;
import org.readout.model.ArticleMentions;
import org.readout.model.ForgottenArticle;
import org.readout.model.Json;
import org.readout.model.Source;
import org.readout.model.SourceId;
import org.readout.model.SourceKind;
import org.readout.runtime.KafkaSettings;
import org.readout.runtime.TopicProvisioner;
import org.readout.runtime.Topics;
import org.readout.runtime.WholeTopic;

/** What is known of an article, and the word that it is to be forgotten, on a real broker. */
final class ForgettingTest {
    private static final Topics TOPICS = new Topics("forget.", 2);

    @TempDir
    static Path folder;

    private static EmbeddedBroker broker;
    private static Forgetting forgetting;

    @BeforeAll
    static void start() {
        broker = EmbeddedBroker.start(folder.resolve("kafka"), 0);
        KafkaSettings kafka = KafkaSettings.local(broker.bootstrapServers());
        new TopicProvisioner(kafka, TOPICS).ensure();
        forgetting = new Forgetting(kafka, TOPICS);
    }

    @AfterAll
    static void stop() {
        broker.close();
    }

    @Test
    void anIdThatNobodyHasSeenIsUnknown() {
        assertThat(forgetting.standing(new ArticleId("nobody"))).isEqualTo(new Standing.Unknown());
    }

    @Test
    void anArticleIsStoredThenWithdrawn() throws Exception {
        ArticleMentions mentions = mentions("stored");
        store("stored", Json.write(mentions));
        assertThat(forgetting.standing(new ArticleId("stored"))).isEqualTo(new Standing.Stored(mentions));
        store("stored", null);
        assertThat(forgetting.standing(new ArticleId("stored"))).isEqualTo(new Standing.Withdrawn());
    }

    @Test
    void theWordIsPutIntoEveryPartition() throws Exception {
        ArticleId article = new ArticleId("doomed");
        store("doomed", Json.write(mentions("doomed")));
        forgetting.tell(article);
        assertThat(forgetting.standing(article)).isInstanceOf(Standing.Forgotten.class);
        Set<Integer> partitions = new TreeSet<>();
        WholeTopic.read(forgetting.kafka(), TOPICS.forgotten(), record -> {
            assertThat(Json.read(record.value(), ForgottenArticle.class)).isEqualTo(new ForgottenArticle(article));
            assertThat(new String(record.key(), StandardCharsets.UTF_8)).isEqualTo("doomed");
            partitions.add(record.partition());
        });
        assertThat(partitions).containsExactly(0, 1);
    }

    private static void store(String key, String value) throws Exception {
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", broker.bootstrapServers()),
                new StringSerializer(),
                new StringSerializer())) {
            producer.send(new ProducerRecord<>(TOPICS.mentions().name(), key, value))
                    .get();
        }
    }

    private static ArticleMentions mentions(String id) {
        return new ArticleMentions(
                new ArticleId(id),
                1,
                "rules-1",
                new Source(
                        new SourceId("aze-mfa"),
                        "Azerbaijan",
                        SourceKind.MINISTRY,
                        Optional.empty(),
                        ZoneId.of("UTC"),
                        List.of("en")),
                URI.create("https://mfa.example/1"),
                "en",
                "A title",
                Instant.parse("2024-05-06T07:08:09Z"),
                List.of(),
                Optional.of("none"));
    }
}
