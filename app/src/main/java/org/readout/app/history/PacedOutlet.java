package org.readout.app.history;

import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.readout.ingest.archive.Outlet;
import org.readout.model.Page;

/**
 * Hands an archive's pages on a few at a time, and the next few only when those before are nearly through.
 *
 * <p>Pages wait in one line: a live page that arrives behind an archive of thousands becomes a contact after all of
 * them. What is handed on together is published together; where an import breaks off between two such handfuls, the first is
 * known when the file is read again.
 */
public final class PacedOutlet implements Outlet {
    private static final int HANDFUL = 20;
    private static final long NEARLY_THROUGH = 20;
    private static final Duration GLANCE = Duration.ofMillis(20);

    private final Outlet outlet;
    private final Supplier<OptionalLong> backlog;
    private final LongConsumer waiting;

    /**
     * @param backlog how many records are still to be worked on; empty where nobody is at work
     * @param waiting is told the backlog while there is no room
     */
    public PacedOutlet(Outlet outlet, Supplier<OptionalLong> backlog, LongConsumer waiting) {
        this.outlet = outlet;
        this.backlog = backlog;
        this.waiting = waiting;
    }

    @Override
    public boolean admit(Page page) {
        return outlet.admit(page);
    }

    @Override
    public void publish(List<Page> pages, long place) {
        List<Page> left = pages;
        while (!left.isEmpty()) {
            int some = Math.min(room(), left.size());
            outlet.publish(left.subList(0, some), place);
            left = left.subList(some, left.size());
        }
    }

    /** How many pages may go on; waits until any may. */
    private int room() {
        OptionalLong now = backlog.get();
        while (now.orElse(0) > NEARLY_THROUGH) {
            waiting.accept(now.getAsLong());
            LockSupport.parkNanos(GLANCE.toNanos());
            now = backlog.get();
        }
        return now.isPresent() ? HANDFUL : Integer.MAX_VALUE;
    }
}
