package org.readout.app.demo.story;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One block of a release script: a heading, fields of the form "name: value", and paragraphs after the blank line. */
record ScriptBlock(String heading, Map<String, String> fields, List<String> paragraphs) {

    static ScriptBlock of(String text) {
        var parts = text.split("\n\n", 2);
        var head = parts[0].lines().toList();
        return new ScriptBlock(head.getFirst().strip(), fields(head), paragraphs(parts.length == 1 ? "" : parts[1]));
    }

    String required(String field) {
        return optional(field)
                .orElseThrow(() -> new IllegalArgumentException(
                        "demo script: block \"" + heading + "\" has no line \"" + field + ": ...\", only " + fields));
    }

    Optional<String> optional(String field) {
        return Optional.ofNullable(fields.get(field));
    }

    private static Map<String, String> fields(List<String> head) {
        return head.stream()
                .skip(1)
                .map(line -> line.split(": ", 2))
                .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1].strip()));
    }

    private static List<String> paragraphs(String body) {
        return Stream.of(body.split("\n"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
