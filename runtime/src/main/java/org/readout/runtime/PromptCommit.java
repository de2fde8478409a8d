package org.readout.runtime;

import java.time.Duration;
import org.apache.kafka.streams.processor.api.ProcessingContext;
import org.apache.kafka.streams.processor.api.Record;

/**
 * Commits soon while records come one by one, and leaves it to the commit interval while many wait.
 *
 * <p>What a transaction writes is seen by the next step only when it commits, so a lone record would wait for the
 * interval at each of its steps; but each commit costs about as much as handling several records. How old a record is tells the two cases
 * apart: one that has just come is committed at once, in a backlog records are old. Where commits themselves make records
 * wait they grow old too, and the commits become rarer.
 */
public final class PromptCommit {
    /** From arrival on the first topic; more than all steps take together when nothing waits. */
    private static final long FRESH_MILLIS = Duration.ofMillis(300).toMillis();

    private static final long LEAST_BETWEEN_MILLIS = 20;

    private final ProcessingContext context;
    private long last;

    public PromptCommit(ProcessingContext context) {
        this.context = context;
    }

    /** To be called once the record was handled. */
    public void after(Record<?, ?> record) {
        long now = context.currentSystemTimeMs();
        if (Math.abs(now - record.timestamp()) <= FRESH_MILLIS && now - last >= LEAST_BETWEEN_MILLIS) {
            last = now;
            context.commit();
        }
    }
}
