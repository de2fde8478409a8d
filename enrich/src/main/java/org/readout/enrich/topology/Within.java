package org.readout.enrich.topology;

import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;

/** Lets through what arrived within the bounds of a candidate's run. */
final class Within<V> extends ContextualProcessor<String, V, String, V> {
    private final Lane lane;

    Within(Lane lane) {
        this.lane = lane;
    }

    @Override
    public void process(Record<String, V> record) {
        if (lane.covers(record.timestamp())) {
            context().forward(record);
        }
    }
}
