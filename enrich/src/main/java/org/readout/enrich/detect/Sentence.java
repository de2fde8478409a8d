package org.readout.enrich.detect;

import java.util.List;

/**
 * One sentence of a title or a text.
 *
 * @param zone {@code title} or {@code text}
 * @param number counted within the zone
 * @param paragraph number of the paragraph it stands in
 */
record Sentence(String zone, int number, int paragraph, List<Node> nodes) {
    int start() {
        return nodes.getFirst().start();
    }

    int end() {
        return nodes.getLast().end();
    }

    int size() {
        return nodes.size();
    }

    /** The node at this place; beyond the ends, a stop that no rule looks for. */
    Node at(int index) {
        return index >= 0 && index < nodes.size() ? nodes.get(index) : OUTSIDE;
    }

    private static final Node OUTSIDE = new Node(0, 0, "", false, new Sense.Stop('\0'));
}
