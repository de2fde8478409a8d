package org.readout.enrich.topology;

import io.micrometer.core.instrument.binder.kafka.KafkaStreamsMetrics;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.readout.runtime.KafkaSettings;
import org.readout.runtime.Metrics;
import org.readout.runtime.Readiness;
import org.readout.runtime.Service;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the topology.
 *
 * <p>What is wrong with a record never stops it. What is wrong with the broker or the disk does: a new thread would
 * meet the same fault, so the service ends as broken, says why, and leaves the restart to whoever watches it.
 */
public final class EnrichService implements Service {
    private static final Logger LOG = LoggerFactory.getLogger(EnrichService.class);
    private static final Duration CLOSE_WITHIN = Duration.ofSeconds(3);

    private final RocksMemory memory;
    private final KafkaStreams streams;
    private final KafkaStreamsMetrics clientMetrics;
    private final AtomicReference<String> fault = new AtomicReference<>("");

    public EnrichService(
            KafkaSettings kafka, Lane lane, EnrichSettings settings, EnrichFunctions functions, Metrics metrics) {
        this.memory = new RocksMemory(settings.rocksdbMegabytes());
        this.streams = new KafkaStreams(
                EnrichTopology.build(lane, functions, metrics, settings.blockMentions()),
                EnrichConfig.of(kafka, lane, settings, memory, metrics));
        this.clientMetrics = new KafkaStreamsMetrics(streams);
        streams.setUncaughtExceptionHandler(this::broken);
        clientMetrics.bindTo(metrics.registry());
    }

    @Override
    public String name() {
        return "enrich";
    }

    @Override
    public void start() {
        streams.start();
    }

    @Override
    public Readiness readiness() {
        return switch (streams.state()) {
            case RUNNING -> Readiness.READY;
            case CREATED -> Readiness.waiting("enrich: not started");
            case REBALANCING -> Readiness.waiting("enrich: partitions are being assigned and state restored");
            case PENDING_SHUTDOWN, NOT_RUNNING -> Readiness.waiting("enrich: stopped");
            case PENDING_ERROR, ERROR -> Readiness.broken("enrich: stopped by a fault" + fault.get());
        };
    }

    /** Leaves the group, so that the next start need not wait for this member's session to time out. */
    @Override
    public void close() {
        boolean closed =
                streams.close(CloseOptions.groupMembershipOperation(CloseOptions.GroupMembershipOperation.LEAVE_GROUP)
                        .withTimeout(CLOSE_WITHIN));
        clientMetrics.close();
        if (closed) {
            memory.close();
            return;
        }
        LOG.warn("enrich: not closed within {}; state will be restored at the next start", CLOSE_WITHIN);
    }

    private StreamThreadExceptionResponse broken(Throwable cause) {
        fault.set(": " + cause + "; see runbook#enrich-broken");
        LOG.error("enrich: stopped by a fault; see runbook#enrich-broken", cause);
        return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
    }
}
