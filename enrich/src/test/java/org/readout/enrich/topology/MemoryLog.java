package org.readout.enrich.topology;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** One partition of a topic as a read-committed reader sees it: nothing behind an open transaction, nothing of one that failed. */
final class MemoryLog<V> {
    private final List<Entry<V>> entries = new ArrayList<>();

    private record Entry<V>(V value, MemoryTransaction transaction) {}

    void write(V value, MemoryTransaction transaction) {
        entries.add(new Entry<>(value, transaction));
    }

    /** Where the next record lies that can be read from here on. */
    OptionalInt next(int from) {
        for (int at = from; at < entries.size(); at++) {
            switch (entries.get(at).transaction().state()) {
                case OPEN -> {
                    return OptionalInt.empty();
                }
                case COMMITTED -> {
                    return OptionalInt.of(at);
                }
                case ABORTED -> {}
            }
        }
        return OptionalInt.empty();
    }

    V at(int place) {
        return entries.get(place).value();
    }

    /** Everything that can be read. */
    List<V> readable() {
        List<V> values = new ArrayList<>();
        for (OptionalInt at = next(0); at.isPresent(); at = next(at.getAsInt() + 1)) {
            values.add(at(at.getAsInt()));
        }
        return values;
    }
}
