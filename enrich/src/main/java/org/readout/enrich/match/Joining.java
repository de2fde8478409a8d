package org.readout.enrich.match;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.readout.model.ContactStatus;

/**
 * Joins sets of mentions pair by pair, wherever no mention of one set contradicts one of the other: a mention without
 * names cannot chain two calls of different ministers together.
 */
final class Joining {
    private final Map<Node, NavigableSet<Node>> home = new HashMap<>();

    Joining(Collection<? extends Collection<Node>> apart) {
        for (Collection<Node> one : apart) {
            NavigableSet<Node> set = new TreeSet<>(one);
            set.forEach(node -> home.put(node, set));
        }
    }

    /** @param links the strongest evidence first */
    Joining along(List<Link> links) {
        for (Link link : links) {
            NavigableSet<Node> one = home.get(link.a());
            NavigableSet<Node> two = home.get(link.b());
            if (one != two && compatible(one, two)) {
                one.addAll(two);
                two.forEach(node -> home.put(node, one));
            }
        }
        return this;
    }

    Set<NavigableSet<Node>> sets() {
        Set<NavigableSet<Node>> sets = Collections.newSetFromMap(new IdentityHashMap<>());
        sets.addAll(home.values());
        return sets;
    }

    static boolean compatible(Collection<Node> one, Collection<Node> two) {
        return one.stream().allMatch(a -> two.stream().allMatch(b -> compatible(a, b, one, two)));
    }

    private static boolean compatible(Node a, Node b, Collection<Node> one, Collection<Node> two) {
        Optional<Link> link = a.linkWith(b);
        return link.isPresent()
                && (!link.get().is(Link.Kind.PUT_OFF) || saysPutOff(one, link.get()) || saysPutOff(two, link.get()));
    }

    /** Whether a mention says, between the announcement and the later account, that the contact was put off. */
    private static boolean saysPutOff(Collection<Node> nodes, Link link) {
        Instant announced = link.a().profile().told().publishedAt();
        Instant told = link.b().profile().told().publishedAt();
        return nodes.stream()
                .map(node -> node.profile().told())
                .filter(between -> between.mention().status().equals(ContactStatus.POSTPONED))
                .map(BlockMention::publishedAt)
                .anyMatch(between -> !between.isBefore(announced) && !between.isAfter(told));
    }
}
