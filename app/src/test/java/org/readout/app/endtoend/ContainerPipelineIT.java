package org.readout.app.endtoend;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.readout.runtime.KafkaSettings;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.utility.DockerImageName;

/** The pipeline on {@code apache/kafka} in a container; skipped, with the reason, where no Docker engine answers. */
final class ContainerPipelineIT implements PipelineContract {
    private static final DockerImageName OFFICIAL = DockerImageName.parse("apache/kafka");

    private static KafkaContainer container;

    @BeforeAll
    static void start() {
        Assumptions.assumeTrue(
                DockerClientFactory.instance().isDockerAvailable(), "no Docker engine answers on this machine");
        String image = System.getProperty("readout.kafka.image", "apache/kafka:4.3.1");
        container = new KafkaContainer(DockerImageName.parse(image).asCompatibleSubstituteFor(OFFICIAL));
        container.start();
    }

    @AfterAll
    static void stop() {
        if (container != null) {
            container.stop();
        }
    }

    @Override
    public KafkaSettings kafka() {
        return KafkaSettings.local(container.getBootstrapServers());
    }
}
