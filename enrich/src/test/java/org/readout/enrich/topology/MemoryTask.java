package org.readout.enrich.topology;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.Record;

/**
 * One task as Kafka Streams would run it: a processor of the topology with its stores, on one partition of its input.
 *
 * <p>A task that is moved or whose instance died goes on from the last commit with a new processor, which remembers
 * nothing.
 */
final class MemoryTask<I, O> {
    /** Making one costs more than a whole world: all tasks share it, one at a time. */
    private static final MockProcessorContext<Object, Object> CONTEXT = new MockProcessorContext<>();

    static {
        CONTEXT.setCurrentSystemTimeMs(0L);
    }

    private final MemoryLog<I> input;
    private final Supplier<Processor<String, I, String, O>> processors;
    private final Output<I, O> output;
    private final MemoryStores stores;
    private Processor<String, I, String, O> processor;
    private int committed;
    private int position;

    /** Where what is made of a record is written. */
    @FunctionalInterface
    interface Output<I, O> {
        void write(I of, O made, MemoryTransaction in);
    }

    MemoryTask(
            MemoryLog<I> input,
            Supplier<Processor<String, I, String, O>> processors,
            Set<String> stores,
            Output<I, O> output) {
        this.input = input;
        this.processors = processors;
        this.stores = new MemoryStores(stores, CONTEXT);
        this.output = output;
        restore();
    }

    /** Handles the next record; false where none can be read. */
    boolean step(MemoryTransaction transaction) {
        OptionalInt next = input.next(position);
        if (next.isEmpty()) {
            return false;
        }
        position = next.getAsInt() + 1;
        I record = input.at(next.getAsInt());
        processor.process(new Record<>("", record, 0));
        MemoryTask.<O>context()
                .forwarded()
                .forEach(made -> output.write(record, made.record().value(), transaction));
        CONTEXT.resetForwards();
        return true;
    }

    void commit() {
        committed = position;
        stores.commit();
    }

    /** Begins again at the last commit. */
    void restore() {
        position = committed;
        stores.restore();
        stores.showTo(CONTEXT);
        processor = processors.get();
        processor.init(context());
    }

    /** What the store of this name holds. */
    <V> List<V> values(String name) {
        return stores.values(name);
    }

    @SuppressWarnings("unchecked")
    private static <O> MockProcessorContext<String, O> context() {
        return (MockProcessorContext<String, O>) (MockProcessorContext<?, ?>) CONTEXT;
    }
}
