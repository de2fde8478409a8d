package org.readout.enrich.match;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.readout.model.MentionId;

/**
 * The mentions of a block by day, each linked with those near it in time.
 *
 * <p>Dates of a few days lie apart from the few that reach over months, so that a newcomer is compared with its
 * neighbours and not with the block.
 */
final class Calendar {
    private static final int SHORT_DAYS = 30;

    private final Map<MentionId, Node> byId = new HashMap<>();
    private final NavigableMap<LocalDate, Set<Node>> brief = new TreeMap<>();
    private final NavigableMap<LocalDate, Set<Node>> wide = new TreeMap<>();
    private long widest = SHORT_DAYS;

    /** The mention as a node, linked with all that are near. */
    Node add(Profile profile) {
        Node node = new Node(profile);
        near(
                node,
                other -> Link.between(node, other).ifPresent(link -> {
                    node.link(other, link);
                    other.link(node, link);
                }));
        byId.put(node.id(), node);
        days(node).computeIfAbsent(node.first(), day -> new TreeSet<>()).add(node);
        widest = Math.max(widest, reach(node));
        return node;
    }

    /** Takes the mention out; the node still tells with what it was linked. */
    Optional<Node> remove(MentionId id) {
        Optional<Node> removed = Optional.ofNullable(byId.remove(id));
        removed.ifPresent(node -> {
            node.links().forEach(link -> link.other(node).unlink(node));
            days(node).computeIfPresent(node.first(), (day, nodes) -> {
                nodes.remove(node);
                return nodes.isEmpty() ? null : nodes;
            });
        });
        return removed;
    }

    int size() {
        return byId.size();
    }

    private void near(Node node, Consumer<Node> found) {
        near(brief.subMap(node.first().minusDays(SHORT_DAYS), true, node.until(), true), node, found);
        near(wide.subMap(node.first().minusDays(widest), true, node.until(), true), node, found);
    }

    private static void near(Map<LocalDate, Set<Node>> days, Node node, Consumer<Node> found) {
        for (Set<Node> nodes : days.values()) {
            for (Node other : nodes) {
                if (!other.until().isBefore(node.first())) {
                    found.accept(other);
                }
            }
        }
    }

    private NavigableMap<LocalDate, Set<Node>> days(Node node) {
        return reach(node) <= SHORT_DAYS ? brief : wide;
    }

    private static long reach(Node node) {
        return ChronoUnit.DAYS.between(node.first(), node.until());
    }
}
