package org.readout.app.replay;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.readout.enrich.match.BlockDiff;
import org.readout.model.Contact;
import org.readout.model.ContactId;

/**
 * What a candidate's contacts change in the live ones.
 *
 * @param all in the order in which they would be published
 * @param same how many contacts are alike in every field
 */
public record Differences(List<Difference> all, int same) {
    private static final List<String> KINDS = List.of("new", "changed", "merged", "split", "gone");

    public Differences {
        all = List.copyOf(all);
    }

    /** @param endedAt the last revision of an id that has ended, where it ever lived */
    static Differences between(
            Map<String, Contact> live, Collection<Contact> candidate, Function<ContactId, Optional<Integer>> endedAt) {
        List<Difference> all = BlockDiff.between(live.values(), candidate, endedAt, List.of()).stream()
                .map(change -> new Difference(
                        Optional.ofNullable(live.get(change.contact().id().value())), change))
                .toList();
        long otherwise = all.stream()
                .filter(difference -> difference.before().isPresent())
                .count();
        return new Differences(all, (int) (live.size() - otherwise));
    }

    /** How many differences there are of each kind; kinds without any are there with 0. */
    Map<String, Long> counts() {
        Map<String, Long> counts = new LinkedHashMap<>();
        KINDS.forEach(kind -> counts.put(
                kind,
                all.stream()
                        .filter(difference -> difference.kind().equals(kind))
                        .count()));
        return counts;
    }

    /** The first few of a kind. */
    List<Difference> samples(String kind, int most) {
        return all.stream()
                .filter(difference -> difference.kind().equals(kind))
                .limit(most)
                .toList();
    }
}
