package org.readout.ingest.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value of a YAML document that still knows its line, so that a fault can say where it is. */
sealed interface Yaml {
    int line();

    record Scalar(String text, int line) implements Yaml {}

    record Sequence(List<Yaml> items, int line) implements Yaml {}

    /** @param repeated keys that stand more than once, of which only the last would count */
    record Mapping(Map<String, Yaml> fields, List<String> repeated, int line) implements Yaml {
        static Mapping empty(int line) {
            return new Mapping(new LinkedHashMap<>(), List.of(), line);
        }
    }
}
