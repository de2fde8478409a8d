package org.readout.enrich.resolve;

import java.util.HashMap;
import java.util.Map;

/** Refuses a second line for what a table has one line for. */
final class OneLine {
    private final Map<String, Integer> lines = new HashMap<>();

    void see(Table.Row row, String key) {
        Integer first = lines.putIfAbsent(key, row.line());
        if (first != null) {
            throw row.fault("expected one line for " + key + ", found a second one (the first is line " + first + ")");
        }
    }
}
