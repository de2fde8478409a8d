package org.readout.app.broker;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Exit;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.Feature;
import org.readout.runtime.StartRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real Kafka broker in this JVM: KRaft, broker and controller in one, data on disk, listening on loopback alone.
 *
 * <p>It exists so that one command needs nothing but a JDK. Nothing it calls is a promised interface of Kafka: this
 * class is the only one that knows, and the version is pinned.
 */
public final class EmbeddedBroker implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedBroker.class);
    private static final String HOST = "127.0.0.1";
    private static final int NODE = 1;
    private static final String FORMATTED = "meta.properties";

    private final KafkaRaftServer server;
    private final int port;

    private EmbeddedBroker(KafkaRaftServer server, int port) {
        this.server = server;
        this.port = port;
    }

    /**
     * Starts the broker on this folder, formatting it on first use, and returns when it serves.
     *
     * @param wantedPort 0 for any free one
     */
    public static EmbeddedBroker start(Path folder, int wantedPort) {
        int port = free(wantedPort);
        int controllerPort = free(0);
        KafkaConfig config =
                KafkaConfig.fromProps(BrokerProperties.of(folder, HOST, NODE, port, controllerPort), false);
        refuseToHalt();
        if (!Files.exists(folder.resolve(FORMATTED))) {
            format(folder, config);
        } else if (DeadRun.left(folder)) {
            DeadRun.forget(folder, HOST, NODE, controllerPort);
        }
        KafkaRaftServer server = new KafkaRaftServer(config, Time.SYSTEM);
        server.startup();
        return new EmbeddedBroker(server, port);
    }

    public String bootstrapServers() {
        return HOST + ":" + port;
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }

    /** The port is free a moment before the broker takes it; on loopback nobody races for it. */
    private static int free(int wanted) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted));
            return socket.getLocalPort();
        } catch (BindException e) {
            throw new StartRefused(
                    "port " + wanted + " is taken on " + HOST + ": set READOUT_BROKER_PORT or stop what uses it", e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look for a free port", e);
        }
    }

    private static void format(Path folder, KafkaConfig config) {
        try (PrintStream quiet = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
            Formatter formatter = new Formatter();
            formatter
                    .setPrintStream(quiet)
                    .setNodeId(NODE)
                    .setClusterId(Uuid.randomUuid().toString())
                    .setDirectories(List.of(folder.toString()))
                    .setMetadataLogDirectory(folder.toString())
                    .setControllerListenerName("CONTROLLER")
                    .setIgnoreFormatted(true)
                    .setSupportedFeatures(Feature.PRODUCTION_FEATURES)
                    .setHasDynamicQuorum(false);
            formatter.run();
        } catch (Exception e) {
            throw new StartRefused(
                    "the broker's folder " + folder + " for " + config.brokerId() + " cannot be formatted ("
                            + e.getMessage() + "): check that it is writable and the disk not full",
                    e);
        }
    }

    /** Kafka ends the process on a fatal fault; ours must end in order instead. */
    private static void refuseToHalt() {
        Exit.Procedure inOrder = (status, message) -> {
            LOG.error("the broker gave up with status {} ({}); stopping in order", status, message);
            Thread.ofPlatform().name("broker-gave-up").start(() -> System.exit(status));
        };
        Exit.setExitProcedure(inOrder);
        Exit.setHaltProcedure(inOrder);
    }
}
