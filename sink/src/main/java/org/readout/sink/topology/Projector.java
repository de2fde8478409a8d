package org.readout.sink.topology;

import java.time.Instant;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.readout.model.Contact;
import org.readout.model.ContactChange;
import org.readout.runtime.CloudEvents;
import org.readout.runtime.Metrics;
import org.readout.runtime.PromptCommit;
import org.readout.sink.project.IndexStep;
import org.readout.sink.project.Projection;

/** Hands each change to {@link Projection} and forwards what comes of it, under the contact's own id. */
final class Projector implements Processor<String, ContactChange, String, Contact> {
    private final Metrics metrics;
    private ProcessorContext<String, Contact> context;
    private PromptCommit commit;

    Projector(Metrics metrics) {
        this.metrics = metrics;
    }

    @Override
    public void init(ProcessorContext<String, Contact> given) {
        context = given;
        commit = new PromptCommit(given);
    }

    @Override
    public void process(Record<String, ContactChange> event) {
        metrics.received("project").increment();
        if (event.value() == null) {
            metrics.dropped("project", "empty").increment();
            return;
        }
        Projection.of(event.value()).forEach(step -> context.forward(record(step, event)));
        metrics.projected().increment();
        commit.after(event);
    }

    private static Record<String, Contact> record(IndexStep step, Record<String, ContactChange> event) {
        Contact value = switch (step) {
            case IndexStep.Keep keep -> keep.contact();
            case IndexStep.Forget forget -> null;
        };
        return new Record<>(step.id().value(), value, event.timestamp(), headers(step, event));
    }

    private static Headers headers(IndexStep step, Record<String, ContactChange> event) {
        String id = step.id() + "@" + event.value().contact().revision();
        return CloudEvents.mark(
                new RecordHeaders(event.headers()), "contact", "sink", id, Instant.ofEpochMilli(event.timestamp()));
    }
}
