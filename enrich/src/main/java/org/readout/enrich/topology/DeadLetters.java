package org.readout.enrich.topology;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.RecordMetadata;

/**
 * The headers of a dead letter: the stage, the reason and where the record came from.
 *
 * <p>The place is written as Kafka Streams writes it for records that threw, so that one reader does for both.
 */
final class DeadLetters {
    static final String STAGE = "stage";
    static final String REASON = "reason";
    private static final String TOPIC = "__streams.errors.topic";
    private static final String PARTITION = "__streams.errors.partition";
    private static final String OFFSET = "__streams.errors.offset";

    private DeadLetters() {}

    static Headers marked(Headers from, String stage, String reason, Optional<RecordMetadata> origin) {
        Headers headers = mark(new RecordHeaders(from), stage, reason);
        origin.ifPresent(place -> {
            set(headers, TOPIC, place.topic());
            set(headers, PARTITION, Integer.toString(place.partition()));
            set(headers, OFFSET, Long.toString(place.offset()));
        });
        return headers;
    }

    static Headers mark(Headers headers, String stage, String reason) {
        set(headers, STAGE, stage);
        set(headers, REASON, reason);
        return headers;
    }

    private static void set(Headers headers, String name, String value) {
        headers.remove(name);
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
