package org.readout.ingest.probe;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.ingest.catalogue.EntryPoint;

/**
 * Which of the entry points found would be used, in the order in which they are offered, and why not the others.
 *
 * <p>A site usually offers one list in several formats; polling it once is enough and politer. A feed is better than a listing
 * page, which may change its looks, and this is better than a sitemap, which names all pages of a site.
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
            Optional<String> hindrance = hindrance(answer, known, used);
            hindrance.ifPresent(reason -> leftOut.add(new LeftOut(answer, reason)));
            if (hindrance.isEmpty() && answer instanceof Answer.Entries entries) {
                used.add(entries);
                known.addAll(entries.links());
                known.add(entries.url().toString());
            }
        }
        return new Choice(used, leftOut);
    }

    private static Optional<String> hindrance(Answer answer, Set<String> known, List<Answer.Entries> used) {
        return switch (answer) {
            case Answer.Nothing nothing -> Optional.of(nothing.told());
            case Answer.Entries entries ->
                hindrance(entries, known)
                        .or(() -> betterAbove(entries, used))
                        .map(reason -> entries.told() + "; " + reason);
        };
    }

    private static Optional<String> betterAbove(Answer.Entries entries, List<Answer.Entries> used) {
        return used.isEmpty() || entries.kind() instanceof EntryPoint.Feed
                ? Optional.empty()
                : Optional.of("the " + used.getFirst().kind().word() + " above is used in its stead");
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
