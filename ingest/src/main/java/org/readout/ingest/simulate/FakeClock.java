package org.readout.ingest.simulate;

import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands still until it is set. */
final class FakeClock implements InstantSource {
    private volatile Instant now;

    FakeClock(Instant start) {
        this.now = start;
    }

    @Override
    public Instant instant() {
        return now;
    }

    void set(Instant later) {
        now = later;
    }
}
