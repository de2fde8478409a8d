package org.readout.enrich.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Which mentions of a block are one contact: kept up to date around what changes, with the answer that the whole block
 * would give.
 *
 * <p>First the pairs that are one contact are joined to groups, the strongest evidence first. Then groups that want each
 * other and no other are joined to clusters. A mention can only change the groups that its evidence reaches, these only
 * the wants of the groups beside them, and these only the clusters that hang together by such wants; all else stays.
 */
final class Grouping {
    private final Map<Node, Group> groups = new HashMap<>();
    private final Map<Group, Set<Group>> hanging = new HashMap<>();
    private final Map<Node, Cluster> clusters = new HashMap<>();

    /** The clusters that end, and those that begin. */
    record Change(Set<Cluster> ended, Set<Cluster> begun) {}

    /**
     * @param gone nodes that were taken out
     * @param come nodes that are new
     */
    Change update(Collection<Node> gone, Collection<Node> come) {
        Set<Group> dead = groupsOf(gone);
        Set<Group> fresh = regroup(gone, come, dead);
        Set<Group> looking = neighbours(dead, fresh);
        looking.forEach(group -> group.look(groups::get));
        return recluster(dead, looking);
    }

    /** Groups the mentions afresh that evidence ties to what changed; {@code dead} gains the groups that are no more. */
    private Set<Group> regroup(Collection<Node> gone, Collection<Node> come, Set<Group> dead) {
        Set<Node> start = new HashSet<>(come);
        gone.forEach(node -> tied(node).forEach(start::add));
        gone.forEach(groups::remove);
        Set<Node> region = closure(start, Grouping::tied);
        region.removeAll(gone);
        Set<Group> before = groupsOf(region);
        Set<Group> fresh = new HashSet<>();
        for (NavigableSet<Node> set : joined(region)) {
            Group same = groups.get(set.first());
            if (same != null && isSame(same.members(), set)) {
                before.remove(same);
            } else {
                fresh.add(new Group(set));
            }
        }
        fresh.forEach(group -> group.members().forEach(node -> groups.put(node, group)));
        dead.addAll(before);
        return fresh;
    }

    private static Set<NavigableSet<Node>> joined(Set<Node> region) {
        List<Link> links = region.stream()
                .flatMap(node -> node.links().stream().filter(link -> link.is(Link.Kind.SAME) && link.a() == node))
                .sorted(Link.STRONGEST_FIRST)
                .toList();
        return new Joining(region.stream().map(List::of).toList()).along(links).sets();
    }

    private Set<Group> neighbours(Set<Group> dead, Set<Group> fresh) {
        Set<Group> found = new HashSet<>(fresh);
        Stream.concat(dead.stream(), fresh.stream())
                .flatMap(group -> group.doubts().map(group::outside))
                .map(groups::get)
                .filter(group -> group != null)
                .forEach(found::add);
        return found;
    }

    private Change recluster(Set<Group> dead, Set<Group> looking) {
        Set<Group> start = new HashSet<>(looking);
        Stream.concat(dead.stream(), looking.stream())
                .flatMap(group -> hanging.getOrDefault(group, Set.of()).stream())
                .forEach(start::add);
        start.removeAll(dead);
        Set<Group> region = closure(start, this::wanted);
        Set<Cluster> ended = clustersOf(Stream.concat(dead.stream(), region.stream()));
        dead.forEach(group -> group.members().forEach(clusters::remove));
        dead.forEach(hanging::remove);
        return clustersIn(region, ended);
    }

    private Change clustersIn(Set<Group> region, Set<Cluster> ended) {
        Set<Cluster> begun = new HashSet<>();
        Set<Group> left = new HashSet<>(region);
        for (Group group : region) {
            if (left.contains(group)) {
                Set<Group> together = closure(Set.of(group), this::wanted);
                left.removeAll(together);
                together.forEach(one -> hanging.put(one, together));
                cluster(together).forEach(set -> keepOrBegin(set, ended, begun));
            }
        }
        return new Change(ended, begun);
    }

    private void keepOrBegin(NavigableSet<Node> set, Set<Cluster> ended, Set<Cluster> begun) {
        Cluster same = clusters.get(set.first());
        if (same != null && isSame(same.members(), set)) {
            ended.remove(same);
            return;
        }
        Cluster cluster = new Cluster(set);
        begun.add(cluster);
        set.forEach(node -> clusters.put(node, cluster));
    }

    private Set<NavigableSet<Node>> cluster(Set<Group> together) {
        List<Link> links = together.stream()
                .flatMap(group -> group.doubts().filter(link -> group.members().contains(link.a())))
                .filter(link -> groups.get(link.a()).wants(groups.get(link.b())))
                .sorted(Link.STRONGEST_FIRST)
                .toList();
        return new Joining(together.stream().map(Group::members).toList())
                .along(links)
                .sets();
    }

    private Stream<Group> wanted(Group group) {
        return group.doubts().map(group::outside).map(groups::get).filter(group::wants);
    }

    private static Stream<Node> tied(Node node) {
        return node.links().stream().filter(link -> link.is(Link.Kind.SAME)).map(link -> link.other(node));
    }

    private Set<Group> groupsOf(Collection<Node> nodes) {
        Set<Group> found = new HashSet<>();
        nodes.forEach(node -> {
            if (groups.containsKey(node)) {
                found.add(groups.get(node));
            }
        });
        return found;
    }

    private Set<Cluster> clustersOf(Stream<Group> of) {
        Set<Cluster> found = new HashSet<>();
        of.flatMap(group -> group.members().stream())
                .filter(clusters::containsKey)
                .forEach(node -> found.add(clusters.get(node)));
        return found;
    }

    /** Whether these are the very same mentions, and not a corrected one among them. */
    private static boolean isSame(NavigableSet<Node> one, NavigableSet<Node> two) {
        return one.size() == two.size() && new HashSet<>(one).containsAll(two);
    }

    /** All that can be reached. */
    private static <T> Set<T> closure(Set<T> start, Function<T, Stream<T>> next) {
        Set<T> reached = new HashSet<>(start);
        List<T> open = new ArrayList<>(start);
        while (!open.isEmpty()) {
            next.apply(open.removeLast()).filter(reached::add).forEach(open::add);
        }
        return reached;
    }
}
