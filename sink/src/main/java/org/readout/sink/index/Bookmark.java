package org.readout.sink.index;

import java.time.Instant;
import java.util.Map;

/**
 * How far the topics had been read when the index was saved.
 *
 * @param positions the next offset to read, by partition; the key tells a topic from one recreated under its name
 * @param at when it was saved: tombstones older than their topic keeps them may be missed after it
 */
public record Bookmark(Map<String, Long> positions, Instant at) {
    public Bookmark {
        positions = Map.copyOf(positions);
    }
}
