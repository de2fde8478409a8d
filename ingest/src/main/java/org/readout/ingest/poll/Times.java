package org.readout.ingest.poll;

import java.time.Duration;

/** Which of two durations is longer. */
final class Times {
    private Times() {}

    static Duration longer(Duration a, Duration b) {
        return a.compareTo(b) > 0 ? a : b;
    }

    static Duration shorter(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }

    static boolean isLonger(Duration a, Duration b) {
        return a.compareTo(b) > 0;
    }
}
