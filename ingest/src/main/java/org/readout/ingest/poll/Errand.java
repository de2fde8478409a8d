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

    /** The same with no more of the entry than helps to read its page: a memory has to fit into one record. */
    Errand light() {
        return new Errand(reason, entry.map(Errand::light), attempts, due);
    }

    private static Entry light(Entry entry) {
        return new Entry(
                entry.guid(),
                entry.link(),
                start(entry.title(), 1_000),
                entry.published(),
                entry.updated(),
                start(entry.summary(), 2_000),
                start(entry.content(), 2_000),
                entry.language(),
                entry.authors());
    }

    private static String start(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }

    Errand again(Instant later) {
        return new Errand(reason, entry, attempts + 1, later);
    }
}
