package org.readout.app.run;

import java.nio.file.Path;
import java.util.List;
import org.readout.app.broker.EmbeddedBroker;
import org.readout.enrich.topology.LiveEnrich;
import org.readout.ingest.catalogue.Catalogue;
import org.readout.ingest.publish.IngestService;
import org.readout.runtime.DataDirectory;
import org.readout.runtime.KafkaSettings;
import org.readout.runtime.Metrics;
import org.readout.runtime.OpsServer;
import org.readout.runtime.Service;
import org.readout.runtime.TopicProvisioner;
import org.readout.sink.runtime.SinkService;

/** Everything in one JVM: the broker, the topics, the three services and their operations endpoint. */
public final class Installation implements AutoCloseable {
    private final Closing closing;
    private final EmbeddedBroker broker;
    private final SinkService sink;
    private final List<Service> running;
    private final OpsServer ops;
    private final Services services;

    private Installation(
            Closing closing,
            EmbeddedBroker broker,
            SinkService sink,
            List<Service> running,
            OpsServer ops,
            Services services) {
        this.closing = closing;
        this.broker = broker;
        this.sink = sink;
        this.running = running;
        this.ops = ops;
        this.services = services;
    }

    /** Starts all of it on the settings' data directory; what had started is closed again when a later part refuses. */
    public static Installation start(RunSettings settings, Catalogue catalogue, Closing closing) {
        try {
            return open(settings, catalogue, closing);
        } catch (RuntimeException e) {
            closing.close();
            throw e;
        }
    }

    private static Installation open(RunSettings settings, Catalogue catalogue, Closing closing) {
        Path data = closing.add(DataDirectory.open(settings.common().data())).path();
        EmbeddedBroker broker = closing.add(EmbeddedBroker.start(data.resolve("kafka"), settings.brokerPort()));
        KafkaSettings kafka = KafkaSettings.local(broker.bootstrapServers());
        new TopicProvisioner(kafka, settings.common().topics()).ensure();
        Services services = new Services(settings, kafka);
        SinkService sink = closing.add(services.sink());
        sink.start();
        LiveEnrich enrich = closing.add(services.enrich());
        enrich.start();
        IngestService ingest = closing.add(services.ingest(catalogue));
        ingest.start();
        List<Service> running = List.of(ingest, enrich, sink);
        OpsServer ops = closing.add(OpsServer.start(
                settings.common().opsHost(), settings.common().opsPort(), running, services.registry()));
        return new Installation(closing, broker, sink, running, ops, services);
    }

    public String bootstrapServers() {
        return broker.bootstrapServers();
    }

    public SinkService sink() {
        return sink;
    }

    public boolean ready() {
        return running.stream().allMatch(service -> service.readiness().ready());
    }

    public Metrics metrics() {
        return services.metrics();
    }

    public int opsPort() {
        return ops.port();
    }

    @Override
    public void close() {
        closing.close();
    }
}
