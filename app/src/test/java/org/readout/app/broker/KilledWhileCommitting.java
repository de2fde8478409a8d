package org.readout.app.broker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * A process with the embedded broker that dies, as if killed, in the instant after the broker has decided to commit a
 * transaction over many partitions: some of them have their marker then, the others have not.
 */
final class KilledWhileCommitting {
    static final String TOPIC = "wide";
    static final int PARTITIONS = 60;
    static final int STATUS = 17;

    private KilledWhileCommitting() {}

    /** Takes the broker's folder and ends with {@link #STATUS}. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        EmbeddedBroker broker = EmbeddedBroker.start(folder, 0);
        createTopic(broker.bootstrapServers());
        KafkaProducer<String, String> producer = producer(broker.bootstrapServers());
        producer.initTransactions();
        producer.beginTransaction();
        for (int partition = 0; partition < PARTITIONS; partition++) {
            producer.send(new ProducerRecord<>(TOPIC, partition, null, "together"));
        }
        producer.flush();
        dieWhenDecided(folder, decisions(folder));
        producer.commitTransaction();
        throw new IllegalStateException("the transaction was complete before the process died");
    }

    private static void dieWhenDecided(Path folder, long before) {
        Thread.ofPlatform().start(() -> {
            while (decisions(folder) == before) {
                Thread.onSpinWait();
            }
            Runtime.getRuntime().halt(STATUS);
        });
    }

    /** Bytes of the transaction log: the decision to commit is the next thing written there. */
    private static long decisions(Path folder) {
        long bytes = 0;
        try (DirectoryStream<Path> partitions = Files.newDirectoryStream(folder, "__transaction_state-*")) {
            for (Path partition : partitions) {
                bytes += Files.size(partition.resolve("00000000000000000000.log"));
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot watch the transaction log", e);
        }
    }

    private static KafkaProducer<String, String> producer(String bootstrap) {
        return new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrap,
                        ProducerConfig.TRANSACTIONAL_ID_CONFIG,
                        "wide"),
                new StringSerializer(),
                new StringSerializer());
    }

    private static void createTopic(String bootstrap) throws Exception {
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap))) {
            admin.createTopics(List.of(new NewTopic(TOPIC, PARTITIONS, (short) 1)))
                    .all()
                    .get();
        }
    }
}
