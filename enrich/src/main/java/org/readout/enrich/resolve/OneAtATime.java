package org.readout.enrich.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Refuses two lines of a table that say who or what a thing is on the same day. */
final class OneAtATime {
    private record Seen(Table.Row row, Span span, String says) {}

    private final Map<String, List<Seen>> seen = new HashMap<>();

    void see(Table.Row row, String thing, String says) {
        Seen next = new Seen(row, Span.of(row), says);
        List<Seen> others = seen.computeIfAbsent(thing, t -> new ArrayList<>());
        others.stream()
                .filter(other -> other.span().meets(next.span()))
                .findFirst()
                .ifPresent(other -> refuse(thing, next, other));
        others.add(next);
    }

    private static void refuse(String thing, Seen next, Seen other) {
        throw next.row()
                .fault("expected one holder of " + thing + " at a time, found " + next.says() + " (" + days(next.row())
                        + ") while line " + other.row().line() + " has " + other.says() + " (" + days(other.row())
                        + ")");
    }

    private static String days(Table.Row row) {
        return row.cell("from") + " to " + (row.cell("to").isEmpty() ? "today" : row.cell("to"));
    }
}
