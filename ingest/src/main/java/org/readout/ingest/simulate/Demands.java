package org.readout.ingest.simulate;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Set;

/**
 * What a site asks of its visitors, told to the judge directly and not by way of our own reading of it.
 *
 * @param apart the least time between two polls of its feed
 * @param whole how many whole documents may be asked for although a version is known
 */
record Demands(Duration apart, Set<Integer> skipHours, Set<DayOfWeek> skipDays, int whole) {
    static final Demands NONE = new Demands(Duration.ofMinutes(10), Set.of(), Set.of(), 0);

    static Demands apart(Duration time) {
        return new Demands(time, Set.of(), Set.of(), 0);
    }

    static Demands hours(Set<Integer> skipped) {
        return new Demands(NONE.apart(), skipped, Set.of(), 0);
    }

    static Demands days(Set<DayOfWeek> skipped) {
        return new Demands(NONE.apart(), Set.of(), skipped, 0);
    }

    static Demands whole(int times) {
        return new Demands(NONE.apart(), Set.of(), Set.of(), times);
    }
}
