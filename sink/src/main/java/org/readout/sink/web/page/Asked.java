package org.readout.sink.web.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.readout.sink.api.Questions;
import org.readout.sink.api.Urls;

/** What the reader asked for, and links that ask for a little more or less; every change leads to the first page. */
public record Asked(Map<String, List<String>> parameters) {
    private static final String PAGE = "page";

    /** Keeps what a search knows and leaves out the empty fields of a form. */
    public static Asked of(Map<String, List<String>> given) {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        Questions.KNOWN.forEach(name -> {
            List<String> values = given.getOrDefault(name, List.of()).stream()
                    .filter(value -> !value.isBlank())
                    .toList();
            if (!values.isEmpty()) {
                kept.put(name, values);
            }
        });
        return new Asked(kept);
    }

    String value(String name) {
        return String.join(", ", parameters.getOrDefault(name, List.of()));
    }

    boolean has(String name, String value) {
        return parameters.getOrDefault(name, List.of()).contains(value);
    }

    boolean isFiltered() {
        return parameters.keySet().stream()
                .anyMatch(name -> !List.of(PAGE, "size", "sort").contains(name));
    }

    String with(String name, String value) {
        Map<String, List<String>> changed = withoutPage();
        changed.put(name, List.of(value));
        return "/" + Urls.query(changed);
    }

    String without(String name) {
        Map<String, List<String>> changed = withoutPage();
        changed.remove(name);
        return "/" + Urls.query(changed);
    }

    String page(int number) {
        Map<String, List<String>> changed = withoutPage();
        if (number > 1) {
            changed.put(PAGE, List.of(Integer.toString(number)));
        }
        return "/" + Urls.query(changed);
    }

    private Map<String, List<String>> withoutPage() {
        Map<String, List<String>> copy = new LinkedHashMap<>(parameters);
        copy.remove(PAGE);
        return copy;
    }
}
