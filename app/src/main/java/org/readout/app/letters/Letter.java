package org.readout.app.letters;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/**
 * A record that could not be used: which, why, and where it came from.
 *
 * @param time of the record, which is when it came in
 * @param origin empty where the letter does not say
 * @param key of the record as it stood on its topic; empty where it had none
 * @param headers of the record as it stood on its topic
 */
public record Letter(
        Place place,
        Kind kind,
        Instant time,
        Optional<Origin> origin,
        Optional<String> fault,
        Optional<byte[]> key,
        byte[] value,
        Headers headers) {
    private static final String STAGE = "stage";
    private static final String REASON = "reason";
    /** As Kafka Streams names its own, and {@code enrich} after it. */
    private static final String ERRORS = "__streams.errors.";

    private static final List<String> OURS = List.of(STAGE, REASON);
    private static final byte[] NOTHING = {};

    private static final int MOST_OF_A_NAME = 60;

    /** Which stage could not use it, and why. */
    public record Kind(String stage, String reason) implements Comparable<Kind> {
        /** Names are shown to people, and another writer may have put anything there. */
        public Kind {
            stage = Texts.line(stage, MOST_OF_A_NAME);
            reason = Texts.line(reason, MOST_OF_A_NAME);
        }

        @Override
        public int compareTo(Kind other) {
            int stages = stage.compareTo(other.stage);
            return stages == 0 ? reason.compareTo(other.reason) : stages;
        }
    }

    /** Where the record stood before. */
    public record Origin(String topic, Optional<Place> place) {}

    static Letter of(ConsumerRecord<byte[], byte[]> record) {
        Optional<Origin> origin = origin(record.headers());
        return new Letter(
                new Place(record.partition(), record.offset()),
                kind(record.headers(), origin),
                Instant.ofEpochMilli(record.timestamp()),
                origin,
                fault(record.headers()),
                Optional.ofNullable(record.key()),
                record.value() == null ? NOTHING : record.value(),
                original(record.headers()));
    }

    /** A record of Kafka Streams' own handler names no stage: then its topic tells whose it was. */
    private static Kind kind(Headers headers, Optional<Origin> origin) {
        String stage = text(headers, STAGE)
                .or(() -> origin.map(Origin::topic)
                        .filter(topic -> topic.contains("contact-events"))
                        .map(topic -> "project"))
                .orElse("unknown");
        String reason = text(headers, REASON)
                .orElseGet(() -> text(headers, ERRORS + "exception")
                                .filter(name -> name.endsWith("SerializationException"))
                                .isPresent()
                        ? "unreadable"
                        : "failed");
        return new Kind(stage, reason);
    }

    private static Optional<Origin> origin(Headers headers) {
        Optional<Place> place = text(headers, ERRORS + "partition")
                .flatMap(partition ->
                        text(headers, ERRORS + "offset").flatMap(offset -> Place.parse(partition + "@" + offset)));
        return text(headers, ERRORS + "topic").map(topic -> new Origin(topic, place));
    }

    private static Optional<String> fault(Headers headers) {
        return text(headers, ERRORS + "exception")
                .map(name -> name
                        + text(headers, ERRORS + "message")
                                .map(message -> ": " + message)
                                .orElse(""));
    }

    private static Headers original(Headers headers) {
        RecordHeaders original = new RecordHeaders();
        Arrays.stream(headers.toArray())
                .filter(header -> !OURS.contains(header.key()) && !header.key().startsWith(ERRORS))
                .forEach(original::add);
        return original;
    }

    private static Optional<String> text(Headers headers, String name) {
        return Optional.ofNullable(headers.lastHeader(name)).map(Header::value).map(Texts::of);
    }
}
