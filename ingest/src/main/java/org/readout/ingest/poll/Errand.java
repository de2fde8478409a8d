package org.readout.ingest.poll;

import java.time.Instant;
import java.util.Optional;
import org.readout.model.Entry;

/**
 * A page that has yet to be fetched. It stands in the feed's memory until it is done, so that no failure and no restart
 * loses it.
 *
 * @param entry what the feed said; empty where an entry has vanished from it
 * @param attempts that came to nothing so far
 */
public record Errand(Reason reason, Optional<Entry> entry, int attempts, Instant due) {
    /** Why the page is wanted. */
    public enum Reason {
        NEW,
        CHANGED,
        VANISHED
    }

    static Errand of(Reason reason, Entry entry, Instant now) {
        return new Errand(reason, Optional.of(entry), 0, now);
    }

    static Errand recheck(Instant due) {
        return new Errand(Reason.VANISHED, Optional.empty(), 0, due);
    }

    Errand again(Instant later) {
        return new Errand(reason, entry, attempts + 1, later);
    }
}
