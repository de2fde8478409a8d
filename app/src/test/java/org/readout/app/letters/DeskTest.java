package org.readout.app.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import org.readout.app.broker.EmbeddedBroker;
import org.readout.runtime.KafkaSettings;
import org.readout.runtime.TopicProvisioner;
import org.readout.runtime.TopicSpec;
import org.readout.runtime.Topics;
import org.readout.runtime.WholeTopic;

/** Dead letters on a real broker. */
final class DeskTest {
    @TempDir
    static Path folder;

    private static EmbeddedBroker broker;
    private static KafkaProducer<String, String> producer;

    private Topics topics;

    @BeforeAll
    static void start() {
        broker = EmbeddedBroker.start(folder.resolve("kafka"), 0);
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", broker.bootstrapServers()), new StringSerializer(), new StringSerializer());
    }

    @AfterAll
    static void stop() {
        producer.close();
        broker.close();
    }

    @BeforeEach
    void topicsOfItsOwn(TestInfo test) {
        topics = new Topics(test.getDisplayName().replaceAll("\\W", "") + ".", 2);
        new TopicProvisioner(kafka(), topics).ensure();
    }

    @Test
    void aPageGoesBackAsItStoodAndOnlyOnce() throws Exception {
        letter("https://mfa.example/1", "the page", "article", "too-short", topics.pages(), "0", "7");
        assertThat(redrive(Choice.ALL)).isEqualTo(new Outcome(1, 0, Map.of()));
        assertThat(redrive(Choice.ALL)).isEqualTo(new Outcome(0, 1, Map.of()));
        assertThat(records(topics.pages())).singleElement().satisfies(record -> {
            assertThat(Texts.of(record.key())).isEqualTo("https://mfa.example/1");
            assertThat(Texts.of(record.value())).isEqualTo("the page");
            assertThat(record.headers())
                    .extracting(header -> header.key() + "=" + Texts.of(header.value()))
                    .containsExactly("ce_id=https://mfa.example/1");
        });
        assertThat(records(topics.deadLetters())).hasSize(2);
    }

    @Test
    void lettersAreChosenByPlaceStageAndReason() throws Exception {
        Place first = letter("a", "1", "article", "too-short", topics.pages(), "0", "1");
        letter("b", "2", "article", "login", topics.pages(), "0", "2");
        letter("c", "3", "elsewhere", "unreadable", topics.pages(), "0", "3");
        assertThat(redrive(new Choice(Set.of(first), Optional.empty(), Optional.empty()))
                        .handled())
                .isEqualTo(1);
        assertThat(redrive(new Choice(Set.of(), Optional.of("article"), Optional.empty())))
                .isEqualTo(new Outcome(1, 1, Map.of()));
        assertThat(redrive(new Choice(Set.of(), Optional.empty(), Optional.of("unreadable")))
                        .handled())
                .isEqualTo(1);
        assertThat(records(topics.pages())).hasSize(3);
    }

    @Test
    void whatIsDroppedIsNeitherOpenNorSentAgain() throws Exception {
        letter("a", "1", "article", "too-short", topics.pages(), "0", "1");
        try (Desk desk = Desk.open(kafka(), topics)) {
            assertThat(desk.drop(Choice.ALL).handled()).isEqualTo(1);
        }
        assertThat(redrive(Choice.ALL)).isEqualTo(new Outcome(0, 1, Map.of()));
        assertThat(records(topics.pages())).isEmpty();
        assertThat(tally().open()).isZero();
        assertThat(tally().dropped()).isEqualTo(1);
    }

    @Test
    void aRecordThatComesBackIsANewLetter() throws Exception {
        letter("a", "1", "article", "too-short", topics.pages(), "0", "1");
        redrive(Choice.ALL);
        letter("a", "1", "article", "too-short", topics.pages(), "0", "2");
        assertThat(tally().open()).isEqualTo(1);
        assertThat(tally().redriven()).isEqualTo(1);
    }

    @Test
    void anEventThatALaterOneFollowedStaysWhereItIs() throws Exception {
        RecordMetadata old = send(topics.contactEvents(), "contact-1", "older", new RecordHeaders());
        letter("contact-1", "older", null, null, topics.contactEvents(), "" + old.partition(), "" + old.offset());
        assertThat(redrive(Choice.ALL).handled()).isEqualTo(1);
        letter("contact-1", "older", null, null, topics.contactEvents(), "" + old.partition(), "" + old.offset());
        assertThat(redrive(new Choice(Set.of(), Optional.of("project"), Optional.empty()))
                        .refused())
                .containsExactly(Map.entry("a later event of the same contact has come since", 1L));
        assertThat(records(topics.contactEvents())).hasSize(2);
    }

    @Test
    void whatLayBetweenTwoStepsIsNotSent() throws Exception {
        letter("AZE|FRA", "{}", "match", "failed", internal(), "0", "1");
        letter("AZE|FRA", "{}", "match", "failed", null, "0", "1");
        assertThat(redrive(Choice.ALL).refused().keySet())
                .hasSize(2)
                .anyMatch(why -> why.contains("readout replay --as NAME"));
        assertThat(tally().open()).isEqualTo(2);
    }

    @Test
    void manyLettersGoInSeveralTransactions() throws Exception {
        for (int number = 0; number < 250; number++) {
            letter("page-" + number, "x", "article", "login", topics.pages(), "0", "" + number);
        }
        assertThat(redrive(Choice.ALL).handled()).isEqualTo(250);
        assertThat(records(topics.pages())).hasSize(250);
        assertThat(redrive(Choice.ALL).before()).isEqualTo(250);
    }

    private Outcome redrive(Choice choice) {
        try (Desk desk = Desk.open(kafka(), topics)) {
            return desk.redrive(choice);
        }
    }

    private Tally tally() {
        List<Tally> all = new ArrayList<>();
        Letters letters = Letters.open(kafka(), topics);
        letters.read(Choice.ALL, letter -> all.add(Tally.of(letter, letters.handling(letter))));
        return all.stream().reduce(Tally::and).orElseThrow();
    }

    private TopicSpec internal() {
        return new TopicSpec(topics.prefix() + "enrich-blocks-repartition", "", "", byte[].class, 1, Map.of());
    }

    /** A letter as enrich or Kafka Streams writes it. */
    private Place letter(
            String key, String value, String stage, String reason, TopicSpec origin, String partition, String offset)
            throws Exception {
        RecordHeaders headers = new RecordHeaders();
        headers.add("ce_id", key.getBytes(StandardCharsets.UTF_8));
        add(headers, "stage", stage);
        add(headers, "reason", reason);
        add(headers, "__streams.errors.topic", origin == null ? null : origin.name());
        add(headers, "__streams.errors.partition", partition);
        add(headers, "__streams.errors.offset", offset);
        add(headers, "__streams.errors.exception", "org.apache.kafka.common.errors.SerializationException");
        RecordMetadata sent = send(topics.deadLetters(), key, value, headers);
        return new Place(sent.partition(), sent.offset());
    }

    private static void add(RecordHeaders headers, String name, String value) {
        if (value != null) {
            headers.add(name, value.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static RecordMetadata send(TopicSpec topic, String key, String value, RecordHeaders headers)
            throws Exception {
        return producer.send(new ProducerRecord<>(topic.name(), null, key, value, headers))
                .get();
    }

    private static List<ConsumerRecord<byte[], byte[]>> records(TopicSpec topic) {
        List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
        WholeTopic.read(kafka(), topic, records::add);
        return records;
    }

    private static KafkaSettings kafka() {
        return KafkaSettings.local(broker.bootstrapServers());
    }
}
