package org.readout.ingest.probe;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which of the feeds found would be used, in the order in which they are offered, and why not the others.
 *
 * <p>A site usually offers one list in several formats; polling it once is enough and politer.
 */
record Choice(List<Answer.Entries> used, List<LeftOut> leftOut) {
    record LeftOut(Answer answer, String reason) {}

    Choice {
        used = List.copyOf(used);
        leftOut = List.copyOf(leftOut);
    }

    static Choice of(List<Answer> answers) {
        List<Answer.Entries> used = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (Answer answer : answers) {
            Optional<String> hindrance = hindrance(answer, known);
            hindrance.ifPresent(reason -> leftOut.add(new LeftOut(answer, reason)));
            if (hindrance.isEmpty() && answer instanceof Answer.Entries entries) {
                used.add(entries);
                known.addAll(entries.links());
                known.add(entries.url().toString());
            }
        }
        return new Choice(used, leftOut);
    }

    private static Optional<String> hindrance(Answer answer, Set<String> known) {
        return switch (answer) {
            case Answer.Nothing nothing -> Optional.of(nothing.told());
            case Answer.Entries entries -> hindrance(entries, known).map(reason -> entries.told() + "; " + reason);
        };
    }

    private static Optional<String> hindrance(Answer.Entries entries, Set<String> known) {
        Set<String> links = entries.links();
        if (links.isEmpty()) {
            return Optional.of("nothing in it links to a page");
        }
        if (entries.offer().isOfComments()) {
            return Optional.of("readers' comments");
        }
        if (known.contains(entries.url().toString())) {
            return Optional.of("the same feed as one above");
        }
        return known.containsAll(links) ? Optional.of("its entries are all in a feed above") : Optional.empty();
    }
}
