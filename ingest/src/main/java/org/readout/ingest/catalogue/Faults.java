package org.readout.ingest.catalogue;

import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.readout.runtime.StartRefused;

/** What is wrong with one catalogue, by line, so that an operator mends it in one go. */
final class Faults {
    private final String name;
    private final TreeMap<Integer, Set<String>> byLine = new TreeMap<>();

    Faults(String name) {
        this.name = name;
    }

    void add(int line, String fault) {
        byLine.computeIfAbsent(line, any -> new TreeSet<>()).add(fault);
    }

    void orRefuse() {
        if (byLine.isEmpty()) {
            return;
        }
        StringBuilder message = new StringBuilder("catalogue ").append(name).append(" is refused:");
        byLine.forEach((line, faults) -> faults.forEach(
                fault -> message.append("\n  line ").append(line).append(": ").append(fault)));
        throw new StartRefused(
                message.append("\nCorrect the file and start again").toString());
    }
}
