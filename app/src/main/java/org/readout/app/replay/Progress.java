package org.readout.app.replay;

import java.time.Duration;
import java.util.Locale;

/**
 * How far a replay is.
 *
 * @param done records read of those that were there at the start
 * @param before how many of them an earlier run had read already
 * @param finished whether nothing of it is on its way any more
 */
record Progress(long done, long before, long total, Duration taken, boolean finished) {
    private static final double PERCENT = 100.0;

    /** Such as {@code 4,120 of 10,000 records · 41 % · 812/s · 7 s to go}. */
    String text() {
        if (total == 0) {
            return "nothing is stored in these bounds";
        }
        return String.format(
                Locale.ROOT,
                "%,d of %,d records · %d %% · %,.0f/s · %s",
                done,
                total,
                (long) (PERCENT * done / total),
                perSecond(),
                left());
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
