package org.readout.app.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.DescribeProducersResult.PartitionProducerState;
import org.apache.kafka.clients.admin.ProducerState;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EmbeddedBrokerTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final List<TopicPartition> PARTITIONS = IntStream.range(0, KilledWhileCommitting.PARTITIONS)
            .mapToObj(partition -> new TopicPartition(KilledWhileCommitting.TOPIC, partition))
            .toList();

    @TempDir
    Path folder;

    @Test
    void aTransactionDecidedBeforeAKillIsFinishedOnEveryPartition() throws Exception {
        killWhileCommitting();
        try (EmbeddedBroker broker = EmbeddedBroker.start(folder, 0);
                Admin admin =
                        Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, broker.bootstrapServers()))) {
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(openTransactions(admin)).isEmpty());
        }
    }

    private void killWhileCommitting() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx384m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledWhileCommitting.class.getName(),
                        folder.toString())
                .inheritIO()
                .start();
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(KilledWhileCommitting.STATUS);
    }

    private static List<ProducerState> openTransactions(Admin admin) throws ExecutionException, InterruptedException {
        return admin.describeProducers(PARTITIONS).all().get().values().stream()
                .map(PartitionProducerState::activeProducers)
                .flatMap(Collection::stream)
                .filter(producer -> producer.currentTransactionStartOffset().isPresent())
                .toList();
    }
}
