package org.readout.app.broker;

import java.nio.file.Path;
import java.util.Properties;
import org.readout.runtime.Topics;

/** The broker's settings for one node on a laptop: few threads, small buffers, one replica of everything. */
final class BrokerProperties {
    private static final String LARGEST_RECORD = Integer.toString(Topics.LARGEST_RECORD);

    private BrokerProperties() {}

    static Properties of(Path folder, String host, int node, int brokerPort, int controllerPort) {
        Properties all = new Properties();
        identity(all, node, host, brokerPort, controllerPort);
        oneReplica(all);
        slim(all);
        all.setProperty("log.dirs", folder.toString());
        all.setProperty("auto.create.topics.enable", "false");
        all.setProperty("message.max.bytes", LARGEST_RECORD);
        all.setProperty("replica.fetch.max.bytes", LARGEST_RECORD);
        // Members come and go within this process: nobody gains from waiting for more of them.
        all.setProperty("group.initial.rebalance.delay.ms", "0");
        all.setProperty("group.min.session.timeout.ms", "1000");
        return all;
    }

    /** The controller of the same node and folder alone, without the broker. */
    static Properties ofController(Path folder, String host, int node, int controllerPort) {
        Properties all = new Properties();
        String controller = host + ":" + controllerPort;
        all.setProperty("process.roles", "controller");
        all.setProperty("node.id", Integer.toString(node));
        all.setProperty("listeners", "CONTROLLER://" + controller);
        all.setProperty("listener.security.protocol.map", "CONTROLLER:PLAINTEXT");
        all.setProperty("controller.listener.names", "CONTROLLER");
        all.setProperty("controller.quorum.voters", node + "@" + controller);
        all.setProperty("log.dirs", folder.toString());
        return all;
    }

    private static void identity(Properties all, int node, String host, int brokerPort, int controllerPort) {
        String broker = "PLAINTEXT://" + host + ":" + brokerPort;
        String controller = host + ":" + controllerPort;
        all.setProperty("process.roles", "broker,controller");
        all.setProperty("node.id", Integer.toString(node));
        all.setProperty("listeners", broker + ",CONTROLLER://" + controller);
        all.setProperty("advertised.listeners", broker);
        all.setProperty("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        all.setProperty("controller.listener.names", "CONTROLLER");
        all.setProperty("inter.broker.listener.name", "PLAINTEXT");
        all.setProperty("controller.quorum.voters", node + "@" + controller);
    }

    private static void oneReplica(Properties all) {
        all.setProperty("default.replication.factor", "1");
        all.setProperty("min.insync.replicas", "1");
        all.setProperty("offsets.topic.replication.factor", "1");
        all.setProperty("offsets.topic.num.partitions", "4");
        all.setProperty("transaction.state.log.replication.factor", "1");
        all.setProperty("transaction.state.log.min.isr", "1");
        all.setProperty("transaction.state.log.num.partitions", "4");
        all.setProperty("share.coordinator.state.topic.replication.factor", "1");
        all.setProperty("share.coordinator.state.topic.min.isr", "1");
    }

    private static void slim(Properties all) {
        all.setProperty("num.network.threads", "1");
        all.setProperty("num.io.threads", "2");
        all.setProperty("background.threads", "2");
        all.setProperty("log.cleaner.dedupe.buffer.size", Integer.toString(4 * 1024 * 1024));
    }
}
