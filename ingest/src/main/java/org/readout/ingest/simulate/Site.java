package org.readout.ingest.simulate;

import java.time.Instant;
import java.util.function.Predicate;

/** A site: what it answers to a request at an instant of its own clock. */
@FunctionalInterface
interface Site {
    Served answer(Asked asked, Instant now);

    /** The same, except that requests for the feed are answered otherwise for a time. */
    default Site during(Predicate<Instant> time, Site other) {
        return (asked, now) -> (asked.isFeed() && time.test(now) ? other : this).answer(asked, now);
    }

    /** The same, with another answer for one path. */
    default Site at(String path, Site other) {
        return (asked, now) -> (asked.path().equals(path) ? other : this).answer(asked, now);
    }

    static Site always(Served answer) {
        return (asked, now) -> answer;
    }
}
