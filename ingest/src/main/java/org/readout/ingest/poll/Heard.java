package org.readout.ingest.poll;

import java.util.List;
import java.util.Map;
import org.readout.model.Entry;

/**
 * What a feed said that answered as one.
 *
 * @param word for the metrics
 * @param listed entries in its document that can be followed
 * @param deadEnds entries in it that link to no page
 * @param fresh those of them never seen before
 * @param missed entries that probably came and went since the last poll
 * @param dropped entries that cannot be followed, by reason
 */
record Heard(String word, int listed, int deadEnds, List<Entry> fresh, int missed, Map<Drop, Integer> dropped) {
    String said() {
        if (listed > 0) {
            return listed + " entries in the feed";
        }
        return hasOnlyDeadEnds() ? "200 OK but none of its entries links to a page" : "200 OK but no entries";
    }

    boolean hasOnlyDeadEnds() {
        return listed == 0 && deadEnds > 0;
    }
}
