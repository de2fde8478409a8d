package org.readout.sink.topology;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
import org.readout.model.Contact;
import org.readout.model.ContactChange;
import org.readout.model.ContactId;
import org.readout.model.Json;
import org.readout.runtime.JsonSerde;
import org.readout.runtime.KafkaSettings;
import org.readout.runtime.Metrics;
import org.readout.runtime.StreamsDefaults;
import org.readout.runtime.Topics;
import org.readout.sink.Samples;

final class ProjectTopologyTest {
    private static final Topics TOPICS = Topics.standard();
    private static final Contact CALL = Samples.call("AZE", "RUS", "2023-10-28");
    private static final Instant ARRIVED = Instant.parse("2023-10-28T09:00:00Z");

    private final Metrics metrics = new Metrics(new SimpleMeterRegistry());
    private TopologyTestDriver driver;
    private TestInputTopic<String, byte[]> events;
    private TestOutputTopic<String, Contact> index;

    @BeforeEach
    void start(@TempDir Path state) {
        driver = new TopologyTestDriver(
                ProjectTopology.of(TOPICS, metrics),
                StreamsDefaults.of(KafkaSettings.local("unused:1"), TOPICS, "test", state, Duration.ofMillis(100)));
        events = driver.createInputTopic(
                TOPICS.contactEvents().name(), new StringSerializer(), new ByteArraySerializer());
        index = driver.createOutputTopic(
                TOPICS.contactIndex().name(),
                new StringDeserializer(),
                JsonSerde.of(Contact.class).deserializer());
    }

    @AfterEach
    void whatCameInWentOutOrWasCountedAsDropped() {
        driver.close();
        double dropped = metrics.dropped("project", "unreadable").count()
                + metrics.dropped("project", "empty").count();
        assertThat(metrics.received("project").count())
                .isEqualTo(metrics.projected().count() + dropped);
    }

    @Test
    void itIsTheTopologyThatWasReviewed() throws IOException {
        try (var golden = getClass().getResourceAsStream("project-topology.txt")) {
            assertThat(ProjectTopology.of(TOPICS, metrics).describe())
                    .hasToString(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void aContactLeavesWithTheTimeOfItsPagesArrival() {
        send(new ContactChange.Announced(CALL, List.of()));
        TestRecord<String, Contact> record = index.readRecord();
        assertThat(record.key()).isEqualTo(CALL.id().value());
        assertThat(record.value()).isEqualTo(CALL);
        assertThat(record.getRecordTime()).isEqualTo(ARRIVED);
        assertThat(new String(record.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8))
                .isEqualTo("org.readout.contact");
    }

    @Test
    void aMergedIdNamesItsSuccessorAndIsThenBuried() {
        Contact merged = CALL.succeededBy(new ContactId("other"));
        send(new ContactChange.Merged(merged, List.of()));
        assertThat(index.readValuesToList()).containsExactly(merged, null);
    }

    @Test
    void aRetractedIdIsBuried() {
        send(new ContactChange.Retracted(CALL, List.of()));
        assertThat(index.readRecord().value()).isNull();
    }

    @Test
    void anUnreadableChangeIsCountedAndTheNextOneIsServed() {
        events.pipeInput("broken", "{not json".getBytes(StandardCharsets.UTF_8), ARRIVED);
        send(new ContactChange.Announced(CALL, List.of()));
        assertThat(index.readValuesToList()).containsExactly(CALL);
        assertThat(metrics.dropped("project", "unreadable").count()).isEqualTo(1);
    }

    @Test
    void anEmptyChangeIsCounted() {
        events.pipeInput("empty", null, ARRIVED);
        assertThat(index.isEmpty()).isTrue();
        assertThat(metrics.dropped("project", "empty").count()).isEqualTo(1);
    }

    private void send(ContactChange change) {
        events.pipeInput(change.contact().id().value(), Json.bytes(change), ARRIVED);
    }
}
