package org.readout.app.command;

import java.util.Map;
import java.util.function.Supplier;
import org.apache.kafka.common.KafkaException;
import org.readout.app.run.RunSettings;
import org.readout.runtime.KafkaSettings;
import org.readout.runtime.StartRefused;
import org.readout.runtime.TopicProvisioner;
import org.readout.runtime.Topics;

/** The cluster that an operator's command speaks to, and what goes wrong with it as one message. */
record Cluster(RunSettings settings, KafkaSettings kafka) {
    /** As the environment names it. */
    static Cluster named() {
        Map<String, String> environment = ConfigOption.environment(Map.of());
        return new Cluster(RunSettings.from(environment), KafkaSettings.from(environment));
    }

    Topics topics() {
        return settings.common().topics();
    }

    TopicProvisioner provisioner() {
        return new TopicProvisioner(kafka, topics());
    }

    /** Refuses to begin where a topic is missing or differs. */
    <T> T use(Supplier<T> work) {
        provisioner().require();
        try {
            return work.get();
        } catch (KafkaException e) {
            throw new StartRefused(
                    "Kafka at " + kafka.bootstrapServers() + ": " + e.getMessage()
                            + ". What had been committed stays; run the same command again to go on",
                    e);
        }
    }
}
