package org.readout.enrich.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The reviewed word lists beside this class: lines of {@code key: entry | entry | entry}, {@code #} begins a comment.
 *
 * <p>A key may stand on several lines; their entries add up in order.
 */
final class WordLists {
    private WordLists() {}

    static Map<String, List<String>> load(String resource) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        try (InputStream in = WordLists.class.getResourceAsStream(resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> add(lists, line));
        } catch (IOException e) {
            throw new UncheckedIOException("word list " + resource + " cannot be read", e);
        }
        return Collections.unmodifiableMap(lists);
    }

    private static void add(Map<String, List<String>> lists, String line) {
        int colon = line.indexOf(':');
        List<String> list = lists.computeIfAbsent(line.substring(0, colon).trim(), key -> new ArrayList<>());
        for (String entry : line.substring(colon + 1).split("\\|")) {
            if (!entry.isBlank()) {
                list.add(entry.strip());
            }
        }
    }
}
