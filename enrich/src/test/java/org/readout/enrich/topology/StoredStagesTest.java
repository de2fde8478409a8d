package org.readout.enrich.topology;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.enrich.article.PageReading;
import org.readout.model.Article;
import org.readout.model.ArticleMentions;
import org.readout.model.ContactChange;
import org.readout.model.ForgottenArticle;
import org.readout.runtime.JsonSerde;
import org.readout.runtime.KafkaSettings;
import org.readout.runtime.Metrics;
import org.readout.runtime.TopicSpec;
import org.readout.runtime.Topics;

/** A candidate that begins with stored articles or mentions gives the contacts that its pages would give. */
final class StoredStagesTest {
    private static final Topics TOPICS = Topics.standard();
    private static final Instant ARRIVED = Instant.parse("2023-10-28T07:00:00Z");
    private static final String CALL = "phone-call AZE RUS 2023-10-28";
    private static final EnrichFunctions FUNCTIONS = Pages.functions();

    @TempDir
    Path folder;

    private final Metrics metrics = new Metrics(new SimpleMeterRegistry());
    private final RocksMemory memory = new RocksMemory(8);
    private TopologyTestDriver driver;

    @AfterEach
    void stop() {
        driver.close();
        memory.close();
    }

    @Test
    void storedArticlesAreDetectedAgain() {
        Article article = article(CALL);
        TestInputTopic<String, Article> stored =
                start(Stage.DETECT, Optional.empty(), TOPICS.articles(), Article.class);
        stored.pipeInput(article.id().value(), article, ARRIVED);
        assertThat(changes()).containsExactly("announced 2023-10-28-aze-rus-phone-call");
        stored.pipeInput(article.id().value(), null, ARRIVED.plusSeconds(60));
        assertThat(changes()).containsExactly("retracted 2023-10-28-aze-rus-phone-call");
    }

    @Test
    void storedMentionsAreMatchedAgain() {
        ArticleMentions mentions = FUNCTIONS.detect().apply(article(CALL));
        TestInputTopic<String, ArticleMentions> stored =
                start(Stage.MATCH, Optional.empty(), TOPICS.mentions(), ArticleMentions.class);
        stored.pipeInput(mentions.articleId().value(), mentions, ARRIVED);
        assertThat(changes()).containsExactly("announced 2023-10-28-aze-rus-phone-call");
    }

    @Test
    void whatIsForgottenStaysForgottenAtEveryStageAndInAllBounds() {
        Article article = article(CALL);
        ArticleMentions mentions = FUNCTIONS.detect().apply(article);
        TestInputTopic<String, ArticleMentions> stored =
                start(Stage.MATCH, Optional.of(ARRIVED), TOPICS.mentions(), ArticleMentions.class);
        driver.createInputTopic(
                        TOPICS.forgotten().name(),
                        new StringSerializer(),
                        JsonSerde.of(ForgottenArticle.class).serializer())
                .pipeInput(article.id().value(), new ForgottenArticle(article.id()), ARRIVED.minusSeconds(60));
        stored.pipeInput(article.id().value(), mentions, ARRIVED);
        assertThat(changes()).isEmpty();
        assertThat(metrics.dropped("article", "forgotten").count()).isEqualTo(1);
    }

    @Test
    void whatArrivedOutsideTheBoundsIsLeftOut() {
        Article article = article(CALL);
        TestInputTopic<String, Article> stored =
                start(Stage.DETECT, Optional.of(ARRIVED), TOPICS.articles(), Article.class);
        stored.pipeInput(article.id().value(), article, ARRIVED.minusMillis(1));
        assertThat(changes()).isEmpty();
        stored.pipeInput(article.id().value(), article, ARRIVED);
        assertThat(changes()).hasSize(1);
    }

    @Test
    void theLiveTopicsAreNotWritten() {
        Article article = article(CALL);
        start(Stage.DETECT, Optional.empty(), TOPICS.articles(), Article.class)
                .pipeInput(article.id().value(), article, ARRIVED);
        assertThat(driver.producedTopicNames())
                .allMatch(topic -> topic.contains("candidate.") || topic.contains("enrich-try"));
    }

    private <V> TestInputTopic<String, V> start(Stage stage, Optional<Instant> from, TopicSpec input, Class<V> type) {
        Lane lane = Lane.candidate(TOPICS, "try", stage, from, Optional.empty());
        EnrichSettings settings = new EnrichSettings(Duration.ofMillis(100), 1, folder, 8, 1_000);
        driver = new TopologyTestDriver(
                EnrichTopology.build(lane, FUNCTIONS, metrics, settings.blockMentions()),
                EnrichConfig.of(KafkaSettings.local("unused:9092"), lane, settings, memory, metrics));
        return driver.createInputTopic(
                input.name(), new StringSerializer(), JsonSerde.of(type).serializer());
    }

    private List<String> changes() {
        return driver
                .createOutputTopic(
                        TOPICS.candidate("try").contactEvents().name(),
                        new StringDeserializer(),
                        JsonSerde.of(ContactChange.class).deserializer())
                .readValuesToList()
                .stream()
                .map(change ->
                        Announcements.kind(change) + " " + change.contact().id())
                .toList();
    }

    private static Article article(String text) {
        return ((PageReading.Read) FUNCTIONS.read().apply(Pages.page("aze-mfa", "AZE", 1, text))).article();
    }
}
