package org.readout.enrich.article;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.readout.model.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * What a page's JSON-LD says of the article: a check on the page, not the answer.
 *
 * @param headline the article's title
 * @param published the date as written
 * @param modified the date as written
 */
record StructuredData(
        Optional<String> headline, Optional<String> published, Optional<String> modified, List<String> authors) {
    private static final int MOST_NODES = 2000;
    private static final StructuredData NONE =
            new StructuredData(Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    /** Reads the first object with a date of publication; broken JSON says nothing. */
    static StructuredData of(List<String> scripts) {
        return scripts.stream()
                .flatMap(script -> parse(script).flatMap(StructuredData::find).stream())
                .findFirst()
                .orElse(NONE);
    }

    private static Optional<JsonNode> parse(String script) {
        if (!script.contains("\"datePublished\"")) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(Json.mapper().readTree(script.strip()));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static Optional<StructuredData> find(JsonNode root) {
        Deque<JsonNode> waiting = new ArrayDeque<>(List.of(root));
        for (int seen = 0; !waiting.isEmpty() && seen < MOST_NODES; seen++) {
            JsonNode node = waiting.poll();
            if (node.isObject() && text(node, "datePublished").isPresent()) {
                return Optional.of(read(node));
            }
            node.values().stream().filter(JsonNode::isContainer).forEach(waiting::add);
        }
        return Optional.empty();
    }

    private static StructuredData read(JsonNode node) {
        return new StructuredData(
                text(node, "headline"),
                text(node, "datePublished"),
                text(node, "dateModified"),
                authors(node.path("author")));
    }

    private static Optional<String> text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isString() ? Optional.of(value.asString()).filter(text -> !text.isBlank()) : Optional.empty();
    }

    private static List<String> authors(JsonNode author) {
        List<String> names = new ArrayList<>();
        for (JsonNode one : author.isArray() ? author.values() : List.of(author)) {
            (one.isString() ? Optional.of(one.asString()) : text(one, "name")).ifPresent(names::add);
        }
        return names;
    }
}
