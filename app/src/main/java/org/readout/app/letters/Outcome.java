package org.readout.app.letters;

import java.util.Map;
import java.util.TreeMap;

/**
 * What came of handling letters.
 *
 * @param before letters that had been handled earlier
 * @param refused letters that stay open, by the reason why
 */
public record Outcome(long handled, long before, Map<String, Long> refused) {
    static final Outcome NONE = new Outcome(0, 0, Map.of());

    public Outcome {
        refused = Map.copyOf(refused);
    }

    Outcome withHandled() {
        return new Outcome(handled + 1, before, refused);
    }

    Outcome withBefore() {
        return new Outcome(handled, before + 1, refused);
    }

    Outcome without(String why) {
        Map<String, Long> more = new TreeMap<>(refused);
        more.merge(why, 1L, Long::sum);
        return new Outcome(handled, before, more);
    }
}
