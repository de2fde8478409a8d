package org.readout.enrich.topology;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;
import org.readout.runtime.CloudEvents;

/**
 * Turns a value into the records that one topic gets of it, with their CloudEvents headers.
 *
 * <p>The timestamp stays that of the page, so that the way from page to index can be measured at its end.
 */
final class Announcer<V, T> extends ContextualProcessor<String, V, String, T> {
    private static final String SERVICE = "enrich";

    private final Function<V, List<Outgoing<T>>> records;

    Announcer(Function<V, List<Outgoing<T>>> records) {
        this.records = records;
    }

    @Override
    public void process(Record<String, V> record) {
        for (Outgoing<T> outgoing : records.apply(record.value())) {
            context()
                    .forward(record.withKey(outgoing.key())
                            .withValue(outgoing.value().orElse(null))
                            .withHeaders(headers(record, outgoing)));
        }
    }

    private static Headers headers(Record<?, ?> record, Outgoing<?> outgoing) {
        return CloudEvents.mark(
                new RecordHeaders(record.headers()),
                outgoing.type(),
                SERVICE,
                outgoing.id(),
                Instant.ofEpochMilli(record.timestamp()));
    }
}
