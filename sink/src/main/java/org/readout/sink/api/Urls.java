package org.readout.sink.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Builds our own URLs from values that may hold anything. */
public final class Urls {
    private Urls() {}

    /** One segment of a path. */
    public static String segment(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** A query string with its question mark; empty where there is nothing to say. */
    public static String query(Map<String, List<String>> parameters) {
        String joined = parameters.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(value -> pair(entry.getKey(), value)))
                .collect(Collectors.joining("&"));
        return joined.isEmpty() ? "" : "?" + joined;
    }

    private static String pair(String name, String value) {
        return segment(name) + "=" + segment(value);
    }
}
