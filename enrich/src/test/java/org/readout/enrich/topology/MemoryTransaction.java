package org.readout.enrich.topology;

/** What one instance has written since its last commit. */
final class MemoryTransaction {
    enum State {
        OPEN,
        COMMITTED,
        ABORTED
    }

    private State state = State.OPEN;

    State state() {
        return state;
    }

    void end(State how) {
        state = how;
    }
}
