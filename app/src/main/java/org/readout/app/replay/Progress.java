package org.readout.app.replay;

import java.time.Duration;

/**
 * How far a replay is, in positions of the topic: records, and the marks of transactions between them.
 *
 * @param done positions read of those that were there at the start
 * @param before how many of them an earlier run had read already
 * @param finished whether nothing of it is on its way any more
 */
record Progress(long done, long before, long total, Duration taken, boolean finished) {
    private static final double PERCENT = 100.0;

    /** Such as {@code 41 % · 7 s to go}. */
    String text() {
        return total == 0 ? "nothing is stored in these bounds" : (long) (PERCENT * done / total) + " % · " + left();
    }

    private double perSecond() {
        return 1000.0 * (done - before) / Math.max(1, taken.toMillis());
    }

    private String left() {
        if (done >= total) {
            return finished ? "done" : "matching";
        }
        if (done == before) {
            return "starting";
        }
        Duration rest = Duration.ofSeconds((long) Math.ceil((total - done) / perSecond()));
        return rest.toMinutes() > 0 ? rest.toMinutes() + " min to go" : rest.toSeconds() + " s to go";
    }
}
