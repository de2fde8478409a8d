package org.readout.ingest.archive;

import java.util.EnumMap;
import java.util.Map;

/**
 * What came of an archive: every record is published, known already or left out for a reason.
 *
 * @param known pages that had been published before, by this archive or in another way
 */
public record Totals(long records, long published, long known, Map<LeftOut, Long> leftOut) {
    static final Totals NONE = new Totals(0, 0, 0, Map.of());

    public Totals {
        leftOut = Map.copyOf(leftOut);
    }

    Totals withPublished() {
        return new Totals(records + 1, published + 1, known, leftOut);
    }

    Totals withKnown() {
        return new Totals(records + 1, published, known + 1, leftOut);
    }

    Totals without(LeftOut reason) {
        Map<LeftOut, Long> more = new EnumMap<>(LeftOut.class);
        more.putAll(leftOut);
        more.merge(reason, 1L, Long::sum);
        return new Totals(records + 1, published, known, more);
    }
}
