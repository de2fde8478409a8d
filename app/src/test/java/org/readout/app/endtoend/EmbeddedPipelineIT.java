package org.readout.app.endtoend;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.readout.app.broker.EmbeddedBroker;
import org.readout.runtime.KafkaSettings;

/** The pipeline on the broker that {@code readout up} runs in its own JVM. */
final class EmbeddedPipelineIT implements PipelineContract {
    @TempDir
    static Path folder;

    private static EmbeddedBroker broker;

    @BeforeAll
    static void start() {
        broker = EmbeddedBroker.start(folder.resolve("kafka"), 0);
    }

    @AfterAll
    static void stop() {
        broker.close();
    }

    @Override
    public KafkaSettings kafka() {
        return KafkaSettings.local(broker.bootstrapServers());
    }
}
