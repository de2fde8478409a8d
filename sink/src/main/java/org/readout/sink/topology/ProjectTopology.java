package org.readout.sink.topology;

import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.readout.model.Contact;
import org.readout.runtime.JsonSerde;
import org.readout.runtime.Metrics;
import org.readout.runtime.Topics;

/**
 * Contact events in, contact index out: the latest whole contact by id, and a tombstone where an id ends.
 *
 * <p>It keeps no state. A record leaves with the timestamp it came with, which is its page's time of arrival.
 */
public final class ProjectTopology {
    private ProjectTopology() {}

    public static Topology of(Topics topics, Metrics metrics) {
        StreamsBuilder builder = new StreamsBuilder();
        builder.stream(
                        topics.contactEvents().name(),
                        Consumed.with(Serdes.String(), CountedChanges.serde(metrics))
                                .withName("contact-events"))
                .process(() -> new Projector(metrics), Named.as("project"))
                .to(
                        topics.contactIndex().name(),
                        Produced.with(Serdes.String(), JsonSerde.of(Contact.class))
                                .withName("contact-index"));
        return builder.build();
    }
}
