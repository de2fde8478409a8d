package org.readout.enrich.topology;

import java.util.ArrayList;
import java.util.List;

/** One process of {@code enrich}: the tasks assigned to it, and the one transaction in which they all write. */
final class MemoryInstance {
    private final List<MemoryTask<?, ?>> tasks = new ArrayList<>();
    private MemoryTransaction open = new MemoryTransaction();

    void assign(MemoryTask<?, ?> task) {
        tasks.add(task);
    }

    List<MemoryTask<?, ?>> tasks() {
        return tasks;
    }

    /** Lets each task take what it can read, up to so many records; answers whether there were any. */
    boolean work(int most) {
        boolean worked = false;
        for (MemoryTask<?, ?> task : tasks) {
            for (int record = 0; record < most && task.step(open); record++) {
                worked = true;
            }
        }
        return worked;
    }

    void commit() {
        tasks.forEach(MemoryTask::commit);
        end(MemoryTransaction.State.COMMITTED);
    }

    /** Killed: nothing since the last commit has happened, and somebody else goes on from there. */
    List<MemoryTask<?, ?>> die() {
        end(MemoryTransaction.State.ABORTED);
        return released();
    }

    /** A rebalance takes the tasks away after a commit. */
    List<MemoryTask<?, ?>> release() {
        commit();
        return released();
    }

    private List<MemoryTask<?, ?>> released() {
        List<MemoryTask<?, ?>> released = List.copyOf(tasks);
        released.forEach(MemoryTask::restore);
        tasks.clear();
        return released;
    }

    private void end(MemoryTransaction.State how) {
        open.end(how);
        open = new MemoryTransaction();
    }
}
