package org.readout.enrich.detect;

import org.readout.model.OccurredOn;

/** A date and the nodes that say it, from the first to the one after the last. */
record Dated(int from, int to, OccurredOn when, Kind kind) {
    /** How it is written. */
    enum Kind {
        /** a day or days that can be no others */
        CERTAIN,
        /** the name of a weekday alone, which may be the last or the next one */
        WEEKDAY,
        /** a day of a calendar that is not the Gregorian one */
        CONVERTED
    }

    static Dated certain(int from, int to, OccurredOn when) {
        return new Dated(from, to, when, Kind.CERTAIN);
    }

    boolean weekday() {
        return kind == Kind.WEEKDAY;
    }

    boolean isConverted() {
        return kind == Kind.CONVERTED;
    }
}
