package org.readout.ingest.fetch;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** One request at a time for each host, with a pause between two; whoever comes first goes first. */
final class HostTurns {
    private final ConcurrentHashMap<String, Turn> turns = new ConcurrentHashMap<>();

    <T> T inTurn(String host, Duration spacing, Work<T> work) throws InterruptedException {
        return turns.computeIfAbsent(host, any -> new Turn()).take(spacing, work);
    }

    /** What is done in a turn. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws InterruptedException;
    }

    private static final class Turn {
        private final ReentrantLock lock = new ReentrantLock(true);
        private long lastEnd;
        private boolean used;

        private <T> T take(Duration spacing, Work<T> work) throws InterruptedException {
            lock.lockInterruptibly();
            try {
                pause(spacing);
                return work.run();
            } finally {
                used = true;
                lastEnd = System.nanoTime();
                lock.unlock();
            }
        }

        private void pause(Duration spacing) throws InterruptedException {
            if (used) {
                TimeUnit.NANOSECONDS.sleep(lastEnd + spacing.toNanos() - System.nanoTime());
            }
        }
    }
}
