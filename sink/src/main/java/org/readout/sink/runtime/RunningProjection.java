package org.readout.sink.runtime;

import io.micrometer.core.instrument.binder.kafka.KafkaStreamsMetrics;
import java.time.Duration;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.readout.runtime.KafkaSettings;
import org.readout.runtime.Metrics;
import org.readout.runtime.Readiness;
import org.readout.runtime.Service;
import org.readout.runtime.StreamsDefaults;
import org.readout.runtime.Topics;
import org.readout.sink.topology.ProjectTopology;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The running Kafka Streams application that keeps the contact index topic. */
public final class RunningProjection implements Service {
    private static final Logger LOG = LoggerFactory.getLogger(RunningProjection.class);
    private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(2);

    private final KafkaStreams streams;
    private final KafkaStreamsMetrics streamsMetrics;
    private volatile String fault = "";

    public RunningProjection(KafkaSettings kafka, Topics topics, SinkSettings settings, Metrics metrics) {
        String id = topics.prefix().replace('.', '-') + "sink-project";
        this.streams = new KafkaStreams(
                ProjectTopology.of(topics, metrics),
                StreamsDefaults.of(kafka, topics, id, settings.streams(), settings.commitInterval()));
        this.streamsMetrics = new KafkaStreamsMetrics(streams);
        streams.setUncaughtExceptionHandler(this::stopFor);
        streamsMetrics.bindTo(metrics.registry());
    }

    @Override
    public String name() {
        return "projection";
    }

    @Override
    public void start() {
        streams.start();
    }

    @Override
    public Readiness readiness() {
        KafkaStreams.State state = streams.state();
        if (state == KafkaStreams.State.RUNNING) {
            return Readiness.READY;
        }
        if (state == KafkaStreams.State.ERROR || !fault.isEmpty()) {
            return Readiness.broken("the projection, which stopped: " + fault);
        }
        return Readiness.waiting("the projection, which is " + state);
    }

    @Override
    public void close() {
        streamsMetrics.close();
        streams.close(CloseOptions.groupMembershipOperation(CloseOptions.GroupMembershipOperation.LEAVE_GROUP)
                .withTimeout(CLOSE_TIMEOUT));
    }

    private StreamThreadExceptionResponse stopFor(Throwable cause) {
        LOG.error("the projection stops", cause);
        fault = String.valueOf(cause.getMessage());
        return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
    }
}
