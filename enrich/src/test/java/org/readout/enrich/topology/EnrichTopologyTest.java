package org.readout.enrich.topology;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.enrich.match.Matcher;
import org.readout.enrich.match.Told;
import org.readout.model.Article;
import org.readout.model.ArticleId;
import org.readout.model.ArticleMentions;
import org.readout.model.Contact;
import org.readout.model.ContactAlias;
import org.readout.model.ContactChange;
import org.readout.model.ContactId;
import org.readout.model.ForgottenArticle;
import org.readout.model.Json;
import org.readout.model.Page;
import org.readout.runtime.JsonSerde;
import org.readout.runtime.KafkaSettings;
import org.readout.runtime.Metrics;
import org.readout.runtime.Topics;

final class EnrichTopologyTest {
    private static final Topics TOPICS = Topics.standard();
    private static final String CALL = "phone-call AZE RUS 2023-10-28";
    private static final String MEETING = "meeting AZE RUS 2023-10-28";
    private static final Instant ARRIVED = Instant.parse("2023-10-28T07:00:00Z");

    @TempDir
    private Path folder;

    private final Metrics metrics = new Metrics(new SimpleMeterRegistry());
    private RocksMemory memory;
    private TopologyTestDriver driver;
    private TestInputTopic<String, byte[]> pages;
    private TestInputTopic<String, ForgottenArticle> forgotten;
    private TestOutputTopic<String, Article> articles;
    private TestOutputTopic<String, ArticleMentions> mentions;
    private TestOutputTopic<String, ContactChange> events;
    private TestOutputTopic<String, ContactAlias> aliases;
    private TestOutputTopic<String, byte[]> deadLetters;

    @BeforeEach
    void start() {
        memory = new RocksMemory(8);
        EnrichSettings settings = new EnrichSettings(Duration.ofMillis(100), 1, folder, 8, 1_000);
        Properties config = EnrichConfig.of(
                KafkaSettings.local("unused:9092"), Lane.live(TOPICS, LiveLane.ORIGINAL), settings, memory, metrics);
        driver = new TopologyTestDriver(
                EnrichTopology.build(
                        Lane.live(TOPICS, LiveLane.ORIGINAL), Pages.functions(), metrics, settings.blockMentions()),
                config);
        pages = driver.createInputTopic(TOPICS.pages().name(), new StringSerializer(), new ByteArraySerializer());
        forgotten = driver.createInputTopic(
                TOPICS.forgotten().name(),
                new StringSerializer(),
                JsonSerde.of(ForgottenArticle.class).serializer());
        articles = output(TOPICS.articles().name(), Article.class);
        mentions = output(TOPICS.mentions().name(), ArticleMentions.class);
        events = output(TOPICS.contactEvents().name(), ContactChange.class);
        aliases = output(TOPICS.contactAliases().name(), ContactAlias.class);
        deadLetters = driver.createOutputTopic(
                TOPICS.deadLetters().name(), new StringDeserializer(), new ByteArrayDeserializer());
    }

    @AfterEach
    void whatCameInWentOutOrWasCountedAsDropped() {
        driver.close();
        memory.close();
        assertThat(metrics.received("article").count()).isEqualTo(sum("readout.articles") + droppedArticles());
    }

    private double droppedArticles() {
        return metrics.registry().find("readout.dropped").tag("stage", "article").counters().stream()
                .mapToDouble(Counter::count)
                .sum();
    }

    private double sum(String name) {
        return metrics.registry().find(name).counters().stream()
                .mapToDouble(Counter::count)
                .sum();
    }

    @Test
    void theTopologyIsAsReviewed() throws IOException {
        String golden = Files.readString(Path.of("src/test/resources/topology/enrich.txt"));
        assertThat(EnrichTopology.build(Lane.live(TOPICS, LiveLane.ORIGINAL), Pages.functions(), metrics, 1_000)
                        .describe()
                        .toString()
                        .strip())
                .isEqualTo(golden.strip());
    }

    @Test
    void aPageBecomesAnArticleMentionsAndAContact() {
        send(Pages.page("aze-mfa", "AZE", 1, CALL));
        assertThat(articles.readValue().revision()).isEqualTo(1);
        assertThat(mentions.readValue().mentions()).hasSize(1);
        TestRecord<String, ContactChange> event = events.readRecord();
        assertThat(event.key()).isEqualTo("2023-10-28-aze-rus-phone-call");
        assertThat(event.value()).isInstanceOf(ContactChange.Announced.class);
        assertThat(header(event.headers(), "ce_type")).isEqualTo("org.readout.contact.announced");
        assertThat(header(event.headers(), "ce_id")).isEqualTo("2023-10-28-aze-rus-phone-call/1");
    }

    @Test
    void everythingKeepsTheTimeAtWhichThePageArrived() {
        send(Pages.page("aze-mfa", "AZE", 1, CALL));
        assertThat(articles.readRecord().getRecordTime()).isEqualTo(ARRIVED);
        assertThat(events.readRecord().getRecordTime()).isEqualTo(ARRIVED);
    }

    @Test
    void theSamePageAgainIsCountedAndGoesNoFurther() {
        send(Pages.page("aze-mfa", "AZE", 1, CALL));
        send(Pages.page("aze-mfa", "AZE", 2, CALL));
        assertThat(articles.readValuesToList()).hasSize(1);
        assertThat(events.readValuesToList()).hasSize(1);
        assertThat(metrics.articles("unchanged").count()).isEqualTo(1);
    }

    @Test
    void aCorrectionWithdrawsWhatTheArticleSaidBefore() {
        send(Pages.page("aze-mfa", "AZE", 1, CALL));
        send(Pages.page("aze-mfa", "AZE", 2, "phone-call AZE GEO 2023-10-28"));
        assertThat(articles.readValuesToList()).extracting(Article::revision).containsExactly(1, 2);
        assertThat(changes())
                .containsExactlyInAnyOrder(
                        "announced 2023-10-28-aze-rus-phone-call",
                        "retracted 2023-10-28-aze-rus-phone-call",
                        "announced 2023-10-28-aze-geo-phone-call");
    }

    @Test
    void aCorrectedDateEndsTheOldIdInFavourOfTheNew() {
        send(Pages.page("aze-mfa", "AZE", 1, CALL));
        send(Pages.page("aze-mfa", "AZE", 2, "phone-call AZE RUS 2023-10-27"));
        List<ContactChange> all = events.readValuesToList();
        Contact last = all.getLast().contact();
        assertThat(all.getLast()).isInstanceOf(ContactChange.Merged.class);
        assertThat(last.id()).hasToString("2023-10-28-aze-rus-phone-call");
        assertThat(last.revision()).isEqualTo(2);
        assertThat(last.successor().orElseThrow()).hasToString("2023-10-27-aze-rus-phone-call");
    }

    @Test
    void anIdThatEndedLeadsToItsSuccessorUntilItComesBack() {
        send(Pages.page("aze-mfa", "AZE", 1, CALL));
        assertThat(aliases.isEmpty()).isTrue();
        send(Pages.page("aze-mfa", "AZE", 2, "phone-call AZE RUS 2023-10-27"));
        assertThat(aliases.readValue())
                .isEqualTo(new ContactAlias(
                        new ContactId("2023-10-28-aze-rus-phone-call"),
                        new ContactId("2023-10-27-aze-rus-phone-call")));
        send(Pages.page("aze-mfa", "AZE", 3, CALL));
        Map<String, ContactAlias> last = new HashMap<>();
        aliases.readKeyValuesToList().forEach(alias -> last.put(alias.key, alias.value));
        assertThat(last).containsEntry("2023-10-28-aze-rus-phone-call", null);
        assertThat(last.get("2023-10-27-aze-rus-phone-call").successor()).hasToString("2023-10-28-aze-rus-phone-call");
    }

    @Test
    void whatOlderRulesPublishedInABlockIsEndedWhenTheBlockIsRead() {
        Contact old = new Matcher()
                .match(List.of(Told.call("AZE", "RUS").on("2020-01-01").mention()))
                .getFirst();
        driver.<String, Contact>getKeyValueStore(Stores.CONTACTS).put("AZE|RUS/" + old.id(), old);
        send(Pages.page("aze-mfa", "AZE", 1, CALL));
        assertThat(changes())
                .containsExactly("announced 2023-10-28-aze-rus-phone-call", "retracted 2020-01-01-aze-rus-phone-call");
    }

    @Test
    void aPageThatIsGoneWithdrawsItsArticleAndItsContact() {
        send(Pages.page("aze-mfa", "AZE", 1, CALL));
        send(Pages.gone("aze-mfa", "AZE", 2));
        assertThat(articles.readKeyValuesToList().getLast().value).isNull();
        assertThat(mentions.readKeyValuesToList().getLast().value).isNull();
        assertThat(changes())
                .containsExactly("announced 2023-10-28-aze-rus-phone-call", "retracted 2023-10-28-aze-rus-phone-call");
    }

    @Test
    void aForgottenArticleTakesItsTextAndItsContactWithIt() {
        send(Pages.page("aze-mfa", "AZE", 1, CALL));
        forget(Pages.articleId("aze-mfa", "AZE"));
        assertThat(articles.readKeyValuesToList().getLast().value).isNull();
        assertThat(mentions.readKeyValuesToList().getLast().value).isNull();
        assertThat(driver.<String, Object>getKeyValueStore(Stores.MENTIONS).all())
                .isExhausted();
        assertThat(changes())
                .containsExactly("announced 2023-10-28-aze-rus-phone-call", "retracted 2023-10-28-aze-rus-phone-call");
        assertThat(metrics.articles("forgotten").count()).isEqualTo(1);
    }

    @Test
    void aForgottenArticleStaysForgottenWhateverItsPageDoes() {
        send(Pages.page("aze-mfa", "AZE", 1, CALL));
        forget(Pages.articleId("aze-mfa", "AZE"));
        assertThat(changes()).hasSize(2);
        send(Pages.page("aze-mfa", "AZE", 2, MEETING));
        send(Pages.page("aze-mfa", "AZE", 3, Pages.NO_ARTICLE));
        send(Pages.gone("aze-mfa", "AZE", 4));
        forget(Pages.articleId("aze-mfa", "AZE"));
        assertThat(changes()).isEmpty();
        assertThat(articles.readValuesToList()).hasSize(2);
        assertThat(deadLetters.isEmpty()).isTrue();
        assertThat(metrics.dropped("article", "forgotten").count()).isEqualTo(3);
        assertThat(metrics.articles("forgotten").count()).isEqualTo(1);
    }

    @Test
    void anArticleThatIsForgottenBeforeItComesNeverCounts() {
        forget(Pages.articleId("aze-mfa", "AZE"));
        send(Pages.page("aze-mfa", "AZE", 1, CALL));
        send(Pages.page("rus-mfa", "RUS", 1, CALL));
        assertThat(articles.readValuesToList())
                .singleElement()
                .satisfies(article -> assertThat(article.source().id()).hasToString("rus-mfa"));
        assertThat(changes()).hasSize(1);
    }

    @Test
    void anEmptyRecordForgetsNothing() {
        send(Pages.page("aze-mfa", "AZE", 1, CALL));
        forgotten.pipeInput(Pages.articleId("aze-mfa", "AZE"), null, ARRIVED);
        assertThat(changes()).hasSize(1);
        assertThat(metrics.dropped("article", "empty-record").count()).isEqualTo(1);
    }

    @Test
    void aContactThatComesBackContinuesItsRevisions() {
        send(Pages.page("aze-mfa", "AZE", 1, CALL));
        send(Pages.gone("aze-mfa", "AZE", 2));
        send(Pages.page("aze-mfa", "AZE", 3, CALL));
        assertThat(events.readValuesToList().stream()
                        .map(change -> change.contact().revision()))
                .containsExactly(1, 2, 3);
    }

    @Test
    void anOlderFetchThatArrivesLateDoesNotWin() {
        send(Pages.page("aze-mfa", "AZE", 2, CALL));
        send(Pages.page("aze-mfa", "AZE", 1, "phone-call AZE GEO 2023-10-28"));
        assertThat(changes()).containsExactly("announced 2023-10-28-aze-rus-phone-call");
        assertThat(metrics.dropped("article", "stale").count()).isEqualTo(1);
    }

    @Test
    void anOlderFetchDoesNotWinOverAnUnchangedLaterOne() {
        send(Pages.page("aze-mfa", "AZE", 1, CALL));
        send(Pages.page("aze-mfa", "AZE", 3, CALL));
        send(Pages.page("aze-mfa", "AZE", 2, "phone-call AZE GEO 2023-10-28"));
        assertThat(changes()).containsExactly("announced 2023-10-28-aze-rus-phone-call");
    }

    @Test
    void twoSidesInAnyOrderAreOneContact() {
        send(Pages.page("aze-mfa", "AZE", 1, CALL));
        send(Pages.page("rus-mfa", "RUS", 2, CALL + "\n" + MEETING));
        List<ContactChange> all = events.readValuesToList();
        assertThat(all).hasSize(3);
        assertThat(all.getLast().contact().readouts()).hasSize(2);
        assertThat(all.getLast())
                .isInstanceOfSatisfying(
                        ContactChange.Revised.class,
                        revised -> assertThat(revised.fields()).containsExactly("readouts"));
    }

    @Test
    void aPageThatHoldsNoArticleGoesToTheDeadLettersWithItsReason() {
        Page page = Pages.page("aze-mfa", "AZE", 1, Pages.NO_ARTICLE);
        send(page);
        TestRecord<String, byte[]> letter = deadLetters.readRecord();
        assertThat(Json.read(letter.value(), Page.class)).isEqualTo(page);
        assertThat(header(letter.headers(), "stage")).isEqualTo("article");
        assertThat(header(letter.headers(), "reason")).isEqualTo("no-text");
        assertThat(header(letter.headers(), "__streams.errors.topic"))
                .isEqualTo(TOPICS.pages().name());
        assertThat(metrics.dropped("article", "no-text").count()).isEqualTo(1);
    }

    @Test
    void aPageOnWhichDetectionThrowsGoesToTheDeadLettersAndCanBeSentAgain() {
        send(Pages.page("aze-mfa", "AZE", 1, Pages.POISON));
        send(Pages.page("rus-mfa", "RUS", 1, CALL));
        TestRecord<String, byte[]> letter = deadLetters.readRecord();
        assertThat(header(letter.headers(), "stage")).isEqualTo("article");
        assertThat(header(letter.headers(), "reason")).isEqualTo("failed");
        assertThat(changes()).containsExactly("announced 2023-10-28-aze-rus-phone-call");
        assertThat(driver.getKeyValueStore(Stores.ARTICLES).get(Pages.articleId("aze-mfa", "AZE")))
                .isNull();
        assertThat(metrics.dropped("article", "failed").count()).isEqualTo(1);
    }

    @Test
    void aRecordThatIsNoPageIsCountedAndStopsNothing() {
        pages.pipeInput("k", "{".getBytes(StandardCharsets.UTF_8), ARRIVED);
        send(Pages.page("rus-mfa", "RUS", 1, CALL));
        assertThat(metrics.dropped("article", "unreadable").count()).isEqualTo(1);
        assertThat(changes()).hasSize(1);
    }

    private void send(Page page) {
        pages.pipeInput(page.id().value(), Json.bytes(page), ARRIVED);
    }

    private void forget(String article) {
        forgotten.pipeInput(article, new ForgottenArticle(new ArticleId(article)), ARRIVED);
    }

    private List<String> changes() {
        return events.readValuesToList().stream()
                .map(change ->
                        Announcements.kind(change) + " " + change.contact().id())
                .toList();
    }

    private static String header(Headers headers, String name) {
        return new String(headers.lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private <V> TestOutputTopic<String, V> output(String topic, Class<V> type) {
        return driver.createOutputTopic(
                topic, new StringDeserializer(), JsonSerde.of(type).deserializer());
    }
}
