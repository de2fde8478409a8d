package org.readout.runtime;

import java.util.Map;

/**
 * One topic of the catalogue: its name, what its keys and values are, how it is split and what is kept.
 *
 * @param key what the key is, in words
 * @param value what the value is, in words
 * @param config topic settings besides the number of partitions and replicas
 */
public record TopicSpec(
        String name, String key, String value, Class<?> valueType, int partitions, Map<String, String> config) {
    public TopicSpec {
        config = Map.copyOf(config);
    }

    /** {@code compact} or {@code delete}. */
    public String cleanup() {
        return config.getOrDefault("cleanup.policy", "delete");
    }
}
