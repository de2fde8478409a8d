package org.readout.enrich.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.readout.enrich.match.Verdicts.Pair;

/**
 * Puts the mentions of one block into groups, one for each contact.
 *
 * <p>First the pairs that are one contact are joined, the strongest evidence first, wherever no mention of one group
 * contradicts one of the other: a mention without names cannot chain two calls of different ministers together.
 *
 * <p>Then what is vague (a month, a visit without names) joins the one group it can belong to, and stays alone where
 * there are two: a wrong merge misleads, a missing one only repeats. What counts as the only candidate is settled for
 * all groups before the first of these joins.
 *
 * <p>Pairs of equal strength come in the order of the mentions' days and ids. Nothing depends on arrival, so the
 * result is a function of the set; ids and not time break ties, since two articles may share an instant.
 */
final class Clusters {
    private final List<Profile> profiles;
    private final Verdicts verdicts;
    private final int[] group;
    private final Map<Integer, Set<Integer>> members = new LinkedHashMap<>();

    private Clusters(List<Profile> profiles) {
        this.profiles = profiles;
        this.verdicts = Verdicts.on(profiles);
        this.group = new int[profiles.size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
            members.put(i, new TreeSet<>(Set.of(i)));
        }
    }

    /** @param profiles sorted by first day and mention id */
    static List<List<Profile>> of(List<Profile> profiles) {
        Clusters clusters = new Clusters(profiles);
        clusters.joinAll(clusters.verdicts.same());
        clusters.joinAll(clusters.withoutRival());
        return clusters.result();
    }

    private void joinAll(List<Pair> pairs) {
        for (Pair pair : pairs) {
            if (group[pair.a()] != group[pair.b()] && compatible(group[pair.a()], group[pair.b()])) {
                join(group[pair.a()], group[pair.b()]);
            }
        }
    }

    private boolean compatible(int one, int two) {
        return members.get(one).stream()
                .noneMatch(a -> members.get(two).stream().anyMatch(b -> verdicts.contradict(a, b)));
    }

    private void join(int one, int two) {
        Set<Integer> moved = members.remove(Math.max(one, two));
        members.get(Math.min(one, two)).addAll(moved);
        moved.forEach(member -> group[member] = Math.min(one, two));
    }

    /** The undecided pairs in which neither side has another group it might as well belong to. */
    private List<Pair> withoutRival() {
        Map<Integer, Set<Integer>> candidates = candidates();
        return verdicts.undecided().stream()
                .filter(pair -> noRival(group[pair.a()], group[pair.b()], candidates))
                .toList();
    }

    /** For each group the firm groups that it may be one with. */
    private Map<Integer, Set<Integer>> candidates() {
        Map<Integer, Set<Integer>> candidates = new HashMap<>();
        for (Pair pair : verdicts.undecided()) {
            int one = group[pair.a()];
            int two = group[pair.b()];
            if (one != two && compatible(one, two)) {
                addIfFirm(candidates, one, two);
                addIfFirm(candidates, two, one);
            }
        }
        return candidates;
    }

    private void addIfFirm(Map<Integer, Set<Integer>> candidates, int of, int candidate) {
        Set<Integer> known = candidates.computeIfAbsent(of, k -> new HashSet<>());
        if (isFirm(candidate)) {
            known.add(candidate);
        }
    }

    private boolean noRival(int one, int two, Map<Integer, Set<Integer>> candidates) {
        if (!candidates.containsKey(one) || !candidates.containsKey(two)) {
            return false;
        }
        return accepts(one, two, candidates.get(one)) && accepts(two, one, candidates.get(two));
    }

    /** A firm group takes in any number of vague ones; whatever else joins must have no other choice. */
    private boolean accepts(int group, int other, Set<Integer> candidates) {
        if (isFirm(group) && !isFirm(other)) {
            return true;
        }
        return isFirm(other) ? candidates.equals(Set.of(other)) : candidates.isEmpty();
    }

    private boolean isFirm(int group) {
        return members.get(group).stream()
                .anyMatch(member -> profiles.get(member).isFirm());
    }

    private List<List<Profile>> result() {
        Collection<Set<Integer>> groups = members.values();
        List<List<Profile>> result = new ArrayList<>();
        groups.forEach(indexes -> result.add(indexes.stream().map(profiles::get).toList()));
        return result;
    }
}
