package org.readout.enrich.detect;

/**
 * The smallest piece that rules look at: a term of the pack, a word, a number or a punctuation mark.
 *
 * @param folded its text without case
 * @param capital whether it begins with a capital, or could be a name in a script that has none
 */
record Node(int start, int end, String folded, boolean capital, Sense sense) {
    boolean is(CueKind kind) {
        return sense instanceof Sense.Cue cue && cue.kind() == kind;
    }

    boolean isStop(char mark) {
        return sense instanceof Sense.Stop stop && stop.mark() == mark;
    }

    boolean isPlain() {
        return sense instanceof Sense.Plain;
    }

    boolean isParty() {
        return sense instanceof Sense.State || sense instanceof Sense.Group;
    }
}
