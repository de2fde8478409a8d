package org.readout.app.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.app.demo.DemoPace;
import org.readout.app.demo.DemoWorld;
import org.readout.app.run.Closing;
import org.readout.app.run.RunSettings;
import org.readout.app.run.Services;
import org.readout.ingest.catalogue.Catalogue;
import org.readout.runtime.KafkaSettings;
import org.readout.runtime.TopicProvisioner;
import org.readout.runtime.Topics;

/** What the whole pipeline must do on any real broker, with the sample ministries' story as its input. */
interface PipelineContract {
    Duration PATIENCE = Duration.ofSeconds(120);

    KafkaSettings kafka();

    @Test
    default void theStoryEndsInTheContactsThatThePureFunctionsMakeOfIt(@TempDir Path data) {
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
            DemoWorld world = closing.add(DemoWorld.start(InstantSource.system(), new DemoPace(2)));
            Services services = new Services(settings, kafka());
            closing.add(services.sink()).start();
            closing.add(services.enrich()).start();
            closing.add(services.ingest(Catalogue.read(world.sourcesYaml(), "the demo's sources")))
                    .start();
            Outcome outcome = closing.add(new Outcome(kafka(), topics));
            outcome.awaitWholeStory(world, PATIENCE);
            assertThat(outcome.contactsOfSeveralReadouts()).isPositive();
        }
    }
}
