package org.readout.sink.topology;

import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.readout.model.ContactChange;
import org.readout.runtime.JsonSerde;
import org.readout.runtime.Metrics;

/** Reads changes and counts those that cannot be read, which Kafka Streams then sends to the dead letters. */
final class CountedChanges {
    private static final JsonSerde<ContactChange> CHANGES = JsonSerde.of(ContactChange.class);

    private CountedChanges() {}

    static Serde<ContactChange> serde(Metrics metrics) {
        return Serdes.serdeFrom(CHANGES.serializer(), counting(CHANGES.deserializer(), metrics));
    }

    private static <T> Deserializer<T> counting(Deserializer<T> reader, Metrics metrics) {
        return (topic, bytes) -> {
            try {
                return reader.deserialize(topic, bytes);
            } catch (SerializationException e) {
                metrics.received("project").increment();
                metrics.dropped("project", "unreadable").increment();
                throw e;
            }
        };
    }
}
