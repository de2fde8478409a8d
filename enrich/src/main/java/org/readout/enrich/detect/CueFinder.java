package org.readout.enrich.detect;

import org.readout.enrich.detect.Sense.Contact;

/** Finds the small words that lead to the sides of a contact word. */
final class CueFinder {
    private static final int REACH = 9;
    private static final int TIMES = 8;

    private final Clause clause;
    private final Segment segment;
    private final int word;

    CueFinder(Clause clause, Segment segment, int word) {
        this.clause = clause;
        this.segment = segment;
        this.word = word;
    }

    /** The next word of this kind on the right, unless a stop or too many words part them. */
    int next(CueKind kind) {
        for (int p = word + 1; p < Math.min(segment.to(), word + 1 + REACH + TIMES); p++) {
            Node node = clause.at(p);
            if (node.is(kind) && clause.isFree(p)) {
                return p;
            }
            if (p > word + REACH && !isTime(p) || node.sense() instanceof Contact && kind != CueKind.WITH) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isTime(int at) {
        Sense sense = clause.at(at).sense();
        return sense instanceof Sense.Number
                || sense instanceof Sense.Month
                || clause.at(at).isStop(',');
    }

    /** Whether such a word stands right beside this one, in front of it or behind. */
    boolean isBeside(CueKind kind, Actor actor) {
        return is(kind, actor.from() - 1) || is(kind, actor.from() - 2) || is(kind, actor.to());
    }

    private boolean is(CueKind kind, int at) {
        return at >= segment.from() && at < segment.to() && clause.at(at).is(kind);
    }

    /** The next word of this kind on the left, unless too many words or another contact part them. */
    int last(CueKind kind) {
        for (int p = word - 1; p >= Math.max(segment.from(), word - REACH); p--) {
            if (clause.at(p).is(kind) && clause.isFree(p)) {
                return p;
            }
            if (clause.at(p).sense() instanceof Contact) {
                return -1;
            }
        }
        return -1;
    }
}
