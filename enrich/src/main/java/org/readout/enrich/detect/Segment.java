package org.readout.enrich.detect;

/**
 * The part of a sentence that tells of the contact itself, without what was talked about and without the larger occasion.
 *
 * @param from first node
 * @param to node after the last
 * @param topic whether it stands inside what was talked about
 */
record Segment(int from, int to, boolean topic) {
    /** The segment around the word at this node. */
    static Segment around(Clause clause, int at, boolean journey) {
        int from = at;
        while (from > 0 && !cuts(clause, from - 1, journey)) {
            from--;
        }
        int to = at + 1;
        while (to < clause.size() && !cuts(clause, to, journey)) {
            to++;
        }
        boolean topic = from > 0 && clause.at(from - 1).is(CueKind.TOPIC) && clause.isFree(from - 1);
        return new Segment(from, to, topic);
    }

    private static boolean cuts(Clause clause, int at, boolean journey) {
        Node node = clause.at(at);
        return clause.isFree(at)
                && (node.is(CueKind.TOPIC) || node.is(CueKind.MARGINS) || !journey && node.isStop(';'));
    }

    /** The end of this part with the larger occasion behind it, which often names day and place. */
    int afterOccasion(Clause clause) {
        if (!clause.at(to).is(CueKind.MARGINS)) {
            return to;
        }
        int end = to + 1;
        while (end < clause.size() && !clause.at(end).is(CueKind.TOPIC)) {
            end++;
        }
        return end;
    }

    /** The begin of this part with the larger occasion in front of it: "On 26 September, on the margins of the session, X met Y". */
    int beforeOccasion(Clause clause) {
        if (from == 0 || !clause.at(from - 1).is(CueKind.MARGINS)) {
            return from;
        }
        int begin = from - 1;
        while (begin > 0 && !clause.at(begin - 1).is(CueKind.TOPIC)) {
            begin--;
        }
        return begin;
    }

    boolean holds(int at) {
        return at >= from && at < to;
    }
}
