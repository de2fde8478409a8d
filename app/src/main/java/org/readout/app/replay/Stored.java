package org.readout.app.replay;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.readout.model.Json;
import org.readout.runtime.KafkaSettings;
import org.readout.runtime.TopicSpec;
import org.readout.runtime.WholeTopic;

/** What stands on a topic now, as values. */
final class Stored {
    private Stored() {}

    /** The latest value of each key; tombstones take keys out. */
    static <T> Map<String, T> latest(KafkaSettings kafka, TopicSpec topic, Class<T> type) {
        Map<String, T> latest = new TreeMap<>();
        WholeTopic.read(kafka, topic, record -> {
            String key = new String(record.key(), StandardCharsets.UTF_8);
            if (record.value() == null) {
                latest.remove(key);
            } else {
                latest.put(key, Json.read(record.value(), type));
            }
        });
        return latest;
    }

    /** Each value in the order of its partition. */
    static <T> void each(KafkaSettings kafka, TopicSpec topic, Class<T> type, BiConsumer<String, T> taker) {
        WholeTopic.read(
                kafka,
                topic,
                record -> taker.accept(
                        new String(record.key(), StandardCharsets.UTF_8), Json.read(record.value(), type)));
    }
}
