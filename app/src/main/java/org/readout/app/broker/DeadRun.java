package org.readout.app.broker;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.errors.BrokerIdNotRegisteredException;
import org.apache.kafka.common.utils.Time;
import org.readout.runtime.StartRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a run of the embedded broker that was killed left in the cluster's metadata: a broker registered and leading
 * every partition.
 *
 * <p>A broker started on such metadata waits for the dead one's session to end (nine seconds), and meanwhile settles
 * the transactions the dead one was about to finish. When the session ends every partition is for a moment without a
 * leader; Kafka 4.3.1 takes such a partition for a deleted one, skips its transaction marker and calls the transaction
 * complete. Nobody reads past the open end that stays ({@code KRaftMetadataCache.getPartitionLeaderEndpoint} answers
 * nothing where {@code TransactionMarkerChannelManager} reads "deleted"). So the controller is started alone first and
 * told that the dead broker is gone: the broker then starts at once, and the transactions are settled when it leads.
 */
final class DeadRun {
    private static final Logger LOG = LoggerFactory.getLogger(DeadRun.class);
    private static final String ENDED_IN_ORDER = ".kafka_cleanshutdown";
    private static final long PATIENCE_SECONDS = 30;

    private DeadRun() {}

    /** Whether the last run on this formatted folder did not end in order. */
    static boolean left(Path folder) {
        return !Files.exists(folder.resolve(ENDED_IN_ORDER));
    }

    /** Strikes the dead broker from the metadata in this folder. */
    static void forget(Path folder, String host, int node, int controllerPort) {
        LOG.info("the broker in {} was killed: its registration is withdrawn before it starts again", folder);
        Properties alone = BrokerProperties.ofController(folder, host, node, controllerPort);
        KafkaRaftServer controller = new KafkaRaftServer(KafkaConfig.fromProps(alone, false), Time.SYSTEM);
        controller.startup();
        try (Admin admin =
                Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_CONTROLLERS_CONFIG, host + ":" + controllerPort))) {
            unregister(admin, node);
        } finally {
            controller.shutdown();
            controller.awaitShutdown();
        }
    }

    private static void unregister(Admin admin, int node) {
        try {
            admin.unregisterBroker(node).all().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof BrokerIdNotRegisteredException)) {
                throw refused(e.getCause());
            }
        } catch (TimeoutException e) {
            throw refused(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw refused(e);
        }
    }

    private static StartRefused refused(Throwable cause) {
        return new StartRefused(
                "the broker was killed and its registration cannot be withdrawn (" + cause
                        + "): start again; if it stays so, move the data folder away",
                cause);
    }
}
