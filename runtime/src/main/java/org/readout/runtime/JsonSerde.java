package org.readout.runtime;

import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;
import org.readout.model.Json;
import tools.jackson.core.JacksonException;

/** Reads and writes one kind of record as JSON; a null stays a null, since it is a tombstone. */
public record JsonSerde<T>(Class<T> type) implements Serde<T> {
    public static <T> JsonSerde<T> of(Class<T> type) {
        return new JsonSerde<>(type);
    }

    @Override
    public Serializer<T> serializer() {
        return (topic, value) -> value == null ? null : Json.bytes(value);
    }

    @Override
    public Deserializer<T> deserializer() {
        return this::read;
    }

    private T read(String topic, byte[] bytes) {
        if (bytes == null) {
            return null;
        }
        try {
            return Json.read(bytes, type);
        } catch (JacksonException e) {
            throw new SerializationException(
                    "record on " + topic + " is not a " + type.getSimpleName() + ": " + e.getOriginalMessage(), e);
        }
    }
}
