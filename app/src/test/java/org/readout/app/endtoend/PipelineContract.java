package org.readout.app.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.app.demo.DemoPace;
import org.readout.app.demo.DemoWorld;
import org.readout.app.run.Closing;
import org.readout.app.run.RunSettings;
import org.readout.app.run.Services;
import org.readout.ingest.catalogue.Catalogue;
import org.readout.model.Contact;
import org.readout.runtime.KafkaSettings;
import org.readout.runtime.TopicProvisioner;
import org.readout.runtime.Topics;

/** What the whole pipeline must do on any real broker: the sample ministries' story ends in the contacts it tells. */
interface PipelineContract {
    Duration PATIENCE = Duration.ofSeconds(90);

    KafkaSettings kafka();

    @Test
    default void theSampleMinistriesEndInTheContactsTheyTell(@TempDir Path data) {
        RunSettings settings = RunSettings.from(Map.of(
                "READOUT_DATA", data.toString(),
                "READOUT_TOPIC_PREFIX", "test-" + UUID.randomUUID() + ".",
                "READOUT_ALLOW_PRIVATE", "true",
                "READOUT_HOST_SPACING", "PT0.01S",
                "READOUT_POLL_SPREAD", "PT0.1S",
                "READOUT_HTTP_PORT", "0"));
        Topics topics = settings.common().topics();
        new TopicProvisioner(kafka(), topics).ensure();
        try (Closing closing = new Closing()) {
            DemoWorld world = closing.add(DemoWorld.start(InstantSource.system(), new DemoPace(4)));
            Services services = new Services(settings, kafka());
            closing.add(services.sink()).start();
            closing.add(services.enrich()).start();
            closing.add(services.ingest(Catalogue.read(world.sourcesYaml(), "the demo's sources")))
                    .start();
            ContactTable table = closing.add(new ContactTable(kafka(), topics));
            await().atMost(PATIENCE).pollInterval(Duration.ofMillis(200)).untilAsserted(() -> {
                table.readOn();
                assertThat(world.finished()).isTrue();
                assertThat(told(table.contacts())).containsAll(StoryLine.expected(world));
            });
            assertThat(reported(table.contacts())).doesNotHaveDuplicates();
        }
    }

    private static Set<StoryLine> told(List<Contact> contacts) {
        return StoryLine.of(contacts);
    }

    /** Every mention in the table: one that stands in two contacts would be told twice. */
    private static List<String> reported(List<Contact> contacts) {
        return contacts.stream()
                .flatMap(contact -> contact.readouts().stream())
                .map(readout -> readout.mentionId().value())
                .toList();
    }
}
