package org.readout.enrich.topology;

import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.streams.errors.DeserializationExceptionHandler;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.LogAndContinueExceptionHandler;

/** A record that cannot be read goes to the dead letters and is counted. Made by Kafka Streams, hence public. */
public final class CountedDeserialization implements DeserializationExceptionHandler {
    private final LogAndContinueExceptionHandler handler = new LogAndContinueExceptionHandler();
    private DropCount drops;

    @Override
    public void configure(Map<String, ?> configs) {
        handler.configure(configs);
        drops = DropCount.from(configs);
    }

    @Override
    public Response handleError(ErrorHandlerContext context, ConsumerRecord<byte[], byte[]> record, Exception cause) {
        Response response = handler.handleError(context, record, cause);
        drops.unreadable(context.processorNodeId(), response.deadLetterQueueRecords());
        return response;
    }
}
