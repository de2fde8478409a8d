package org.readout.app.score;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Who takes part, states and bodies apart, with the parts of a body under its own name. */
record Parties(Set<String> states, Set<String> bodies) {
    private static final Set<String> STATES = states3();
    private static final Map<String, String> PART_OF = Map.ofEntries(
            Map.entry("UNHCR", "UN"),
            Map.entry("UNSG", "UN"),
            Map.entry("UNSC", "UN"),
            Map.entry("UNGA", "UN"),
            Map.entry("UNFPA", "UN"),
            Map.entry("OCHA", "UN"),
            Map.entry("UNITED NATIONS", "UN"),
            Map.entry("EEAS", "EU"),
            Map.entry("EC", "EU"),
            Map.entry("EUROPEAN COMMISSION", "EU"),
            Map.entry("EUROPEAN UNION", "EU"));

    static Parties of(Collection<String> codes) {
        Set<String> states = new TreeSet<>();
        Set<String> bodies = new TreeSet<>();
        for (String code : codes) {
            String upper = code.toUpperCase(Locale.ROOT);
            String whole = PART_OF.getOrDefault(upper, upper);
            (STATES.contains(whole) ? states : bodies).add(whole);
        }
        return new Parties(states, bodies);
    }

    /** The states that are labelled, and the bodies that somebody speaks for. */
    static Parties of(LabelledDocument.Event event) {
        Stream<String> bodies = event.participants().stream()
                .flatMap(person -> person.country().stream())
                .filter(code -> !STATES.contains(code));
        return of(Stream.concat(event.states().stream(), bodies).toList());
    }

    /** The same states; where only one is labelled, one of its bodies as well. */
    boolean areThoseOf(Parties given) {
        return states.equals(given.states)
                && (states.size() >= 2 || bodies.isEmpty() || bodies.stream().anyMatch(given.bodies::contains));
    }

    private static Set<String> states3() {
        Set<String> states = new HashSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));
        states.add("XKX");
        return Set.copyOf(states);
    }
}
