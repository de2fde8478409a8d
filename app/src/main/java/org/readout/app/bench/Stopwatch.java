package org.readout.app.bench;

import java.time.Duration;

/** What a piece of work took: time, and CPU time of the whole process, which other work on the machine hardly moves. */
record Stopwatch(long begun, Duration cpuBefore) {
    private static final double NANOS = 1e9;

    static Stopwatch start() {
        return new Stopwatch(System.nanoTime(), cpu());
    }

    double seconds() {
        return (System.nanoTime() - begun) / NANOS;
    }

    double cpuSeconds() {
        return cpu().minus(cpuBefore).toNanos() / NANOS;
    }

    /** Nothing where the system does not tell. */
    private static Duration cpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
