package org.readout.app.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.app.bench.PageMill;
import org.readout.app.broker.EmbeddedBroker;
import org.readout.app.forget.Forgetting;
import org.readout.app.run.Closing;
import org.readout.app.score.Labels;
import org.readout.enrich.article.ArticleReader;
import org.readout.enrich.detect.Detector;
import org.readout.enrich.topology.EnrichFunctions;
import org.readout.enrich.topology.EnrichService;
import org.readout.enrich.topology.EnrichSettings;
import org.readout.enrich.topology.Lane;
import org.readout.enrich.topology.LiveEnrich;
import org.readout.enrich.topology.Stage;
import org.readout.model.Article;
import org.readout.model.ArticleId;
import org.readout.model.ArticleMentions;
import org.readout.model.Contact;
import org.readout.model.ContactChange;
import org.readout.model.ContactStatus;
import org.readout.model.Json;
import org.readout.model.Mention;
import org.readout.model.Page;
import org.readout.runtime.JsonSerde;
import org.readout.runtime.KafkaSettings;
import org.readout.runtime.Metrics;
import org.readout.runtime.StartRefused;
import org.readout.runtime.TopicProvisioner;
import org.readout.runtime.Topics;
import org.readout.runtime.WholeTopic;

/** A detector that sees every call as planned is tried beside the live one, compared, and promoted. */
final class ReplayIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Topics TOPICS = Topics.standard();
    private static final int PAGES = 12;
    private static final Candidate CANDIDATE =
            new Candidate("planned", Stage.ARTICLE, Optional.empty(), Optional.empty());
    private static final Detector DETECTOR = Detector.standard();

    @TempDir
    Path folder;

    private final Closing closing = new Closing();
    private KafkaSettings kafka;

    @BeforeEach
    void startWithAFewContacts() {
        EmbeddedBroker broker = closing.add(EmbeddedBroker.start(folder.resolve("kafka"), 0));
        kafka = KafkaSettings.local(broker.bootstrapServers());
        new TopicProvisioner(kafka, TOPICS).ensure();
        closing.add(new LiveEnrich(kafka, TOPICS, this::live)).start();
        for (int number = 0; number < PAGES; number++) {
            send(PageMill.plain().page(number, Instant.now()));
        }
        await().atMost(PATIENCE).until(() -> contacts().size() == PAGES);
    }

    @AfterEach
    void stop() {
        closing.close();
    }

    @Test
    void aCandidateIsComparedAndPromotedAndItsContactsGoOnFromTheirRevisions() throws InterruptedException {
        replay();
        assertThat(new Comparison(kafka, TOPICS).of(CANDIDATE).counts()).containsEntry("changed", (long) PAGES);
        assertThat(contacts().values())
                .as("live contacts, which a replay leaves alone")
                .allMatch(contact -> contact.status().equals(ContactStatus.HELD));

        new Promotion(kafka, TOPICS, CANDIDATE, line -> {})
                .run(() -> service(CANDIDATE.lane(TOPICS), ReplayIT::planned));
        assertThat(contacts().values()).allMatch(contact -> contact.status().equals(ContactStatus.PLANNED));
        assertThat(revisions()).containsOnly(2);
        assertThat(promoted()).isEqualTo(PAGES);

        send(withdrawn(PageMill.plain().page(0, Instant.now())));
        await().atMost(PATIENCE).until(() -> contacts().size() == PAGES - 1);
        assertThat(lastEvent(PageMill.plain().page(0, Instant.now())))
                .isInstanceOf(ContactChange.Retracted.class)
                .extracting(change -> change.contact().revision())
                .isEqualTo(3);
        assertThatThrownBy(() -> new Discard(kafka, TOPICS).of(CANDIDATE))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("is the live one");
    }

    @Test
    void whatIsForgottenStaysForgottenInAReplayAndItsPromotion() throws InterruptedException {
        Page doomed = PageMill.plain().page(0, Instant.now());
        new Forgetting(kafka, TOPICS).tell(ArticleId.of(doomed.source().id(), doomed.id()));
        await().atMost(PATIENCE).until(() -> contacts().size() == PAGES - 1);
        send(PageMill.plain().page(0, Instant.now()));
        replay();
        Comparison comparison = new Comparison(kafka, TOPICS);
        assertThat(comparison.of(CANDIDATE).counts())
                .containsEntry("changed", PAGES - 1L)
                .containsEntry("new", 0L)
                .containsEntry("gone", 0L);
        assertThat(comparison.contacts(TOPICS.candidate("planned"))).hasSize(PAGES - 1);
        new Promotion(kafka, TOPICS, CANDIDATE, line -> {})
                .run(() -> service(CANDIDATE.lane(TOPICS), ReplayIT::planned));
        send(PageMill.plain().page(0, Instant.now()));
        send(PageMill.plain().page(PAGES, Instant.now()));
        await().atMost(PATIENCE).until(() -> contacts().size() == PAGES);
    }

    @Test
    void labelledDocumentsSayThatTheCandidateIsWrongAboutTheStatus(@TempDir Path labelled)
            throws InterruptedException, IOException {
        replay();
        GoldScores scores = new Comparison(kafka, TOPICS).scores(CANDIDATE, labels(labelled));
        assertThat(scores.live().found()).isEqualTo(PAGES);
        assertThat(scores.live().measures()).containsEntry("status", 1.0).containsEntry("b3", 1.0);
        assertThat(scores.candidate().measures()).containsEntry("type", 1.0).containsEntry("status", 0.0);
    }

    /** What the live detector says, as labels. */
    private Labels labels(Path folder) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Contact contact : contacts().values()) {
            lines.add(Json.write(Map.of(
                    "id",
                    contact.readouts().getFirst().articleId(),
                    "events",
                    List.of(Map.of(
                            "event",
                            contact.id(),
                            "rel",
                            "main",
                            "type",
                            contact.type(),
                            "status",
                            contact.status(),
                            "states",
                            contact.parties(),
                            "date",
                            contact.occurredOn().orElseThrow().from())))));
        }
        return Labels.read(Files.write(folder.resolve("gold.jsonl"), lines));
    }

    @Test
    void aDiscardedCandidateLeavesNothingBehind() throws InterruptedException {
        replay();
        assertThat(new Discard(kafka, TOPICS).of(CANDIDATE))
                .isGreaterThan(Replay.written(TOPICS).size());
        assertThat(new Candidates(kafka, TOPICS).all()).isEmpty();
        try (Positions positions = new Positions(kafka, CANDIDATE.lane(TOPICS).application())) {
            assertThat(positions.exists(CANDIDATE.lane(TOPICS).hop())).isFalse();
            assertThat(positions.exists(TOPICS.candidate("planned").mentions().name()))
                    .isFalse();
        }
    }

    private void replay() throws InterruptedException {
        new Candidates(kafka, TOPICS).put(CANDIDATE);
        Replay replay = new Replay(kafka, TOPICS, CANDIDATE);
        replay.prepare();
        try (EnrichService service = service(CANDIDATE.lane(TOPICS), ReplayIT::planned)) {
            replay.run(service, line -> {});
        }
    }

    private EnrichService live(Lane lane) {
        return service(lane, lane.promotion().isEmpty() ? DETECTOR::detect : ReplayIT::planned);
    }

    private EnrichService service(Lane lane, Function<Article, ArticleMentions> detector) {
        return new EnrichService(
                kafka,
                lane,
                new EnrichSettings(Duration.ofMillis(100), 1, folder.resolve("streams"), 8, 1_000),
                new EnrichFunctions(new ArticleReader()::read, detector),
                new Metrics(new SimpleMeterRegistry()));
    }

    private static ArticleMentions planned(Article article) {
        ArticleMentions found = DETECTOR.detect(article);
        return new ArticleMentions(
                found.articleId(),
                found.revision(),
                "planned-1",
                found.source(),
                found.url(),
                found.language(),
                found.title(),
                found.publishedAt(),
                found.mentions().stream().map(ReplayIT::planned).toList(),
                found.silence());
    }

    private static Mention planned(Mention mention) {
        return new Mention(
                mention.id(),
                mention.type(),
                ContactStatus.PLANNED,
                mention.participants(),
                mention.parties(),
                mention.occurredOn(),
                mention.place(),
                mention.format(),
                mention.level(),
                mention.subjects(),
                mention.initiator(),
                mention.onMarginsOf(),
                mention.score(),
                mention.evidence());
    }

    private static Page withdrawn(Page page) {
        return new Page(
                page.id(),
                page.source(),
                page.feed(),
                page.url(),
                410,
                "",
                page.fetchedAt(),
                page.firstSeen(),
                Optional.empty(),
                new byte[0]);
    }

    private void send(Page page) {
        try (KafkaProducer<String, Page> producer = new KafkaProducer<>(
                kafka.over(Map.of("acks", "all")),
                new StringSerializer(),
                JsonSerde.of(Page.class).serializer())) {
            producer.send(new ProducerRecord<>(TOPICS.pages().name(), page.id().value(), page));
        }
    }

    private Map<String, Contact> contacts() {
        return new Comparison(kafka, TOPICS).contacts(TOPICS);
    }

    private List<Integer> revisions() {
        return contacts().values().stream().map(Contact::revision).toList();
    }

    /** How many events say that they come of the promotion. */
    private long promoted() {
        List<String> marks = new ArrayList<>();
        WholeTopic.read(
                kafka,
                TOPICS.contactEvents(),
                record -> Optional.ofNullable(record.headers().lastHeader(Promotion.HEADER))
                        .ifPresent(mark -> marks.add(new String(mark.value(), StandardCharsets.UTF_8))));
        assertThat(marks).containsOnly("planned");
        return marks.size();
    }

    private ContactChange lastEvent(Page page) {
        List<ContactChange> events = new ArrayList<>();
        Stored.each(kafka, TOPICS.contactEvents(), ContactChange.class, (id, change) -> {
            if (change.contact().readouts().stream()
                    .anyMatch(readout -> readout.url().equals(page.url()))) {
                events.add(change);
            }
        });
        return events.getLast();
    }
}
