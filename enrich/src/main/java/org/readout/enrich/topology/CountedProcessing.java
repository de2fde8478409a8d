package org.readout.enrich.topology;

import java.util.Map;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.LogAndContinueProcessingExceptionHandler;
import org.apache.kafka.streams.errors.ProcessingExceptionHandler;
import org.apache.kafka.streams.processor.api.Record;

/** A record whose handling threw goes to the dead letters and is counted. Made by Kafka Streams, hence public. */
public final class CountedProcessing implements ProcessingExceptionHandler {
    private final LogAndContinueProcessingExceptionHandler handler = new LogAndContinueProcessingExceptionHandler();
    private DropCount drops;

    @Override
    public void configure(Map<String, ?> configs) {
        handler.configure(configs);
        drops = DropCount.from(configs);
    }

    @Override
    public Response handleError(ErrorHandlerContext context, Record<?, ?> record, Exception cause) {
        Response response = handler.handleError(context, record, cause);
        drops.failed(context.processorNodeId(), response.deadLetterQueueRecords());
        return response;
    }
}
