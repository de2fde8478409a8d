package org.readout.runtime;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/**
 * The CloudEvents 1.0 attributes that every record carries as headers (Kafka protocol binding, binary mode).
 *
 * @see <a href="https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/bindings/kafka-protocol-binding.md">the
 *     Kafka binding</a>
 */
public final class CloudEvents {
    private static final String TYPE_PREFIX = "org.readout.";

    private CloudEvents() {}

    /** Headers of a new record. {@code type} is one word such as {@code page}; {@code source} the writing service. */
    public static Headers headers(String type, String source, String id, Instant time) {
        return mark(new RecordHeaders(), type, source, id, time);
    }

    /** Sets the attributes on headers that exist, replacing those of the record they were inherited from. */
    public static Headers mark(Headers headers, String type, String source, String id, Instant time) {
        set(headers, "ce_specversion", "1.0");
        set(headers, "ce_type", TYPE_PREFIX + type);
        set(headers, "ce_source", "/readout/" + source);
        set(headers, "ce_id", id);
        set(headers, "ce_time", time.toString());
        set(headers, "content-type", "application/json");
        return headers;
    }

    private static void set(Headers headers, String name, String value) {
        headers.remove(name);
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
