package org.readout.app.letters;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/**
 * The note that a letter has been handled: a record without a value on the letters' own topic, under the letter's key.
 *
 * <p>It is younger than its letter and is deleted no sooner, so no letter comes back as new.
 */
record Mark(Place letter, Handling handling) {
    private static final String LETTER = "handled";
    private static final String HANDLING = "handling";

    /** The mark that this record is; empty where it is a letter. */
    static Optional<Mark> of(Headers headers) {
        return text(headers, LETTER)
                .flatMap(Place::parse)
                .flatMap(letter ->
                        text(headers, HANDLING).flatMap(Handling::named).map(how -> new Mark(letter, how)));
    }

    ProducerRecord<byte[], byte[]> record(String topic, Letter handled) {
        Headers headers = new RecordHeaders()
                .add(LETTER, letter.toString().getBytes(StandardCharsets.UTF_8))
                .add(HANDLING, handling.word().getBytes(StandardCharsets.UTF_8));
        return new ProducerRecord<>(topic, null, handled.key().orElse(null), null, headers);
    }

    private static Optional<String> text(Headers headers, String name) {
        return Optional.ofNullable(headers.lastHeader(name)).map(header -> Texts.of(header.value()));
    }
}
