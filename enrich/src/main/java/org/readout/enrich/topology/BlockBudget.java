package org.readout.enrich.topology;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * How many mentions all partitions of this process together keep in memory for matching.
 *
 * <p>A partition that overdraws it lets go of its own oldest blocks; the one it has just worked on it keeps, so that a
 * block of any size can be worked on.
 */
final class BlockBudget {
    private final int most;
    private final AtomicInteger taken = new AtomicInteger();

    BlockBudget(int most) {
        this.most = most;
    }

    void take(int mentions) {
        taken.addAndGet(mentions);
    }

    void giveBack(int mentions) {
        taken.addAndGet(-mentions);
    }

    boolean isOverdrawn() {
        return taken.get() > most;
    }
}
