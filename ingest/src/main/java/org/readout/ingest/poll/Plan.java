package org.readout.ingest.poll;

import java.util.Map;

/**
 * What one answer of a feed came to.
 *
 * @param memory the new memory; what is to be fetched stands in it as errands
 * @param outcome one word for the metrics
 * @param fresh entries never seen before
 * @param missed entries that probably came and went since the last poll
 * @param dropped entries that cannot be followed, by reason
 */
public record Plan(PollMemory memory, String outcome, int fresh, int missed, Map<Drop, Integer> dropped) {
    public Plan {
        dropped = Map.copyOf(dropped);
    }
}
