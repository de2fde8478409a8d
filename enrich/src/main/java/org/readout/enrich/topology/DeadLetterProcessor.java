package org.readout.enrich.topology;

import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;
import org.readout.model.Json;

/** Sends a page that holds no article to the dead letters: as it came, with the reason and where it came from. */
final class DeadLetterProcessor extends ContextualProcessor<String, Receipt, String, byte[]> {
    @Override
    public void process(Record<String, Receipt> record) {
        if (record.value() instanceof Receipt.Unusable unusable) {
            context()
                    .forward(record.withValue(Json.bytes(unusable.page()))
                            .withHeaders(DeadLetters.marked(
                                    record.headers(),
                                    "article",
                                    unusable.reason(),
                                    context().recordMetadata())));
        }
    }
}
