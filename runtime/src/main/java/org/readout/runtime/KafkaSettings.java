package org.readout.runtime;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * How to reach the cluster: every {@code KAFKA_…} variable as the client setting it names.
 *
 * <p>{@code KAFKA_BOOTSTRAP_SERVERS} is {@code bootstrap.servers}, {@code KAFKA_SASL_JAAS_CONFIG} is
 * {@code sasl.jaas.config}, and so on for any setting a Kafka client knows: TLS and SASL pass straight through.
 */
public record KafkaSettings(Map<String, String> client) {
    private static final String PREFIX = "KAFKA_";
    private static final String BOOTSTRAP = "bootstrap.servers";
    /** Matches {@code ssl.keystore.password}; not {@code bootstrap.servers}. */
    private static final Pattern SECRET = Pattern.compile(".*(password|secret|jaas|key$|token).*");

    public KafkaSettings {
        client = Map.copyOf(client);
        if (client.getOrDefault(BOOTSTRAP, "").isBlank()) {
            throw new StartRefused("no Kafka cluster is named: set KAFKA_BOOTSTRAP_SERVERS, such as broker:9092");
        }
    }

    public static KafkaSettings from(Map<String, String> environment) {
        Map<String, String> client = new HashMap<>();
        environment.forEach((name, value) -> {
            if (name.startsWith(PREFIX)) {
                client.put(dotted(name.substring(PREFIX.length())), value);
            }
        });
        return new KafkaSettings(client);
    }

    public static KafkaSettings local(String bootstrapServers) {
        return new KafkaSettings(Map.of(BOOTSTRAP, bootstrapServers));
    }

    public String bootstrapServers() {
        return client.get(BOOTSTRAP);
    }

    /** The client settings with {@code more} laid beneath: what the operator says wins. */
    public Map<String, Object> over(Map<String, ?> more) {
        Map<String, Object> all = new HashMap<>(more);
        all.putAll(client);
        return all;
    }

    /** The settings to show a person, secrets masked, by name. */
    public Map<String, String> masked() {
        Map<String, String> shown = new TreeMap<>(client);
        shown.replaceAll((name, value) -> SECRET.matcher(name).matches() ? "********" : value);
        return shown;
    }

    private static String dotted(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '.');
    }
}
