package org.readout.enrich.match;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Mentions that are one contact beyond doubt, and the groups that they may be one with.
 *
 * <p>What is vague (a month, a visit without names) joins the one group it can belong to: the one that more speaks for
 * than for any other. Where two are as good it stays alone: a wrong merge misleads, a missing one only repeats.
 */
final class Group {
    private final NavigableSet<Node> members;
    private final boolean firm;
    private boolean doubted;
    private Set<Group> best = Set.of();

    Group(NavigableSet<Node> members) {
        this.members = members;
        this.firm = members.stream().anyMatch(node -> node.profile().isFirm());
    }

    NavigableSet<Node> members() {
        return members;
    }

    /** The links that lead out of the group and decide nothing alone. */
    Stream<Link> doubts() {
        return members.stream()
                .flatMap(node -> node.links().stream()
                        .filter(link -> link.is(Link.Kind.UNDECIDED) && !members.contains(link.other(node))));
    }

    Node outside(Link link) {
        return members.contains(link.a()) ? link.b() : link.a();
    }

    /** Looks afresh which groups this one may be one with. */
    void look(Function<Node, Group> groupOf) {
        Map<Group, Integer> strengths = new HashMap<>();
        doubts().forEach(link -> strengths.merge(groupOf.apply(outside(link)), link.strength(), Math::max));
        strengths.keySet().removeIf(other -> !Joining.compatible(members, other.members));
        doubted = !strengths.isEmpty();
        best = strongest(strengths);
    }

    /** Whether this group and another one have no better choice than each other. */
    boolean wants(Group other) {
        return doubted && other.doubted && accepts(other) && other.accepts(this);
    }

    /** A firm group takes in any number of vague ones; whatever else joins must have no other choice. */
    private boolean accepts(Group other) {
        if (firm && !other.firm) {
            return true;
        }
        return other.firm ? best.equals(Set.of(other)) : best.isEmpty();
    }

    private static Set<Group> strongest(Map<Group, Integer> strengths) {
        List<Map.Entry<Group, Integer>> firm = strengths.entrySet().stream()
                .filter(candidate -> candidate.getKey().firm)
                .toList();
        int most = firm.stream().mapToInt(Map.Entry::getValue).max().orElse(0);
        Set<Group> best = new HashSet<>();
        firm.stream()
                .filter(candidate -> candidate.getValue() == most)
                .forEach(candidate -> best.add(candidate.getKey()));
        return best;
    }
}
