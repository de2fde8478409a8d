package org.readout.enrich.match;

import java.util.Comparator;
import java.util.Optional;

/**
 * Two mentions that do not contradict each other outright.
 *
 * @param a the earlier one, as {@link Node} sorts them
 */
record Link(Node a, Node b, Kind kind, int strength) {
    enum Kind {
        SAME,
        UNDECIDED,
        PUT_OFF
    }

    /** The strongest evidence first; among equals the order of the mentions, so that nothing depends on arrival. */
    static final Comparator<Link> STRONGEST_FIRST = Comparator.comparingInt((Link link) -> -link.strength)
            .thenComparing(Link::a)
            .thenComparing(Link::b);

    /** None where the two are of different contacts. */
    static Optional<Link> between(Node one, Node two) {
        Node a = one.compareTo(two) < 0 ? one : two;
        Node b = a == one ? two : one;
        return switch (Judge.compare(a.profile(), b.profile())) {
            case Verdict.SameContact same -> Optional.of(new Link(a, b, Kind.SAME, same.strength()));
            case Verdict.Undecided undecided -> Optional.of(new Link(a, b, Kind.UNDECIDED, undecided.strength()));
            case Verdict.PutOff putOff -> Optional.of(new Link(a, b, Kind.PUT_OFF, 0));
            case Verdict.DifferentContact different -> Optional.empty();
        };
    }

    Node other(Node one) {
        return one == a ? b : a;
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }
}
