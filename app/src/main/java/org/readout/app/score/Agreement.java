package org.readout.app.score;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How well mentions are grouped into contacts.
 *
 * @param b3 B-cubed: for each mention, how much of its contact is of its event and the other way round
 * @param pairwise over pairs of mentions: those together that belong together
 */
record Agreement(Rate b3, Rate pairwise) {
    /** A mention as it is labelled and as it was grouped. */
    record Item(String event, String contact) {}

    static Agreement of(List<Item> items) {
        Map<Item, Long> both = counts(items, Function.identity());
        Map<String, Long> events = counts(items, Item::event);
        Map<String, Long> contacts = counts(items, Item::contact);
        return new Agreement(b3(items.size(), both, events, contacts), pairwise(items.size(), both, events, contacts));
    }

    private static Rate b3(int all, Map<Item, Long> both, Map<String, Long> events, Map<String, Long> contacts) {
        double precision = 0;
        double recall = 0;
        for (Map.Entry<Item, Long> entry : both.entrySet()) {
            double together = entry.getValue();
            precision += together * together / contacts.get(entry.getKey().contact());
            recall += together * together / events.get(entry.getKey().event());
        }
        return new Rate(Rate.share(precision, all), Rate.share(recall, all));
    }

    private static Rate pairwise(int all, Map<Item, Long> both, Map<String, Long> events, Map<String, Long> contacts) {
        int given = pairs(contacts);
        int wanted = pairs(events);
        // Everything alone, as it should be.
        return all > 0 && given == 0 && wanted == 0 ? new Rate(1, 1) : Rate.of(pairs(both), given, wanted);
    }

    private static int pairs(Map<?, Long> counts) {
        return (int) counts.values().stream().mapToLong(n -> n * (n - 1) / 2).sum();
    }

    private static <K> Map<K, Long> counts(List<Item> items, Function<Item, K> key) {
        return items.stream().collect(Collectors.groupingBy(key, Collectors.counting()));
    }
}
