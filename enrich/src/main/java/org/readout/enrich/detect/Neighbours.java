package org.readout.enrich.detect;

import java.util.ArrayList;
import java.util.List;
import org.readout.enrich.detect.Sense.Contact;

/** Finds the actors that stand together on one side of a contact word: "X and Y" before it, "with X, Y and Z" after. */
final class Neighbours {
    private final Clause clause;
    private final Segment segment;
    private final int word;

    Neighbours(Clause clause, Segment segment, int word) {
        this.clause = clause;
        this.segment = segment;
        this.word = word;
    }

    /** The actors that stand together right before the word: "X and Y". */
    List<Actor> before() {
        List<Actor> found = new ArrayList<>();
        int edge = word;
        for (int i = clause.actors().size() - 1; i >= 0; i--) {
            Actor actor = clause.actors().get(i);
            if (actor.to() > edge || actor.from() < segment.from()) {
                continue;
            }
            if (!found.isEmpty() && looseWords(actor.to(), edge) > 1) {
                break;
            }
            if (found.isEmpty() && hasContactBetween(actor.to(), edge)) {
                found.add(actor);
                edge = actor.from();
                continue;
            }
            found.addFirst(actor);
            edge = actor.from();
        }
        return found;
    }

    private boolean hasContactBetween(int from, int to) {
        for (int p = from; p < to; p++) {
            if (clause.isFree(p) && clause.at(p).sense() instanceof Contact) {
                return true;
            }
        }
        return false;
    }

    List<Actor> after() {
        return clause.actors().stream()
                .filter(a -> a.from() > word && segment.holds(a.from()))
                .toList();
    }

    /** The actors that stand together from here on, the first at most so many plain words away. */
    List<Actor> chainFrom(int from, int slack) {
        List<Actor> found = new ArrayList<>();
        int edge = from;
        for (Actor actor : clause.actors()) {
            if (actor.from() < edge || !segment.holds(actor.from())) {
                continue;
            }
            int allowed = found.isEmpty() ? slack : 2;
            if (looseWords(edge, actor.from()) > allowed || breaks(edge, actor.from())) {
                break;
            }
            found.add(actor);
            edge = actor.to();
        }
        return found;
    }

    /** Words between two places that are neither commas nor small words of a list. */
    private int looseWords(int from, int to) {
        int loose = 0;
        for (int p = from; p < to; p++) {
            Node node = clause.at(p);
            boolean light = node.isStop(',')
                    || node.is(CueKind.AND)
                    || node.is(CueKind.ARTICLE)
                    || node.is(CueKind.HONORIFIC)
                    || node.is(CueKind.MODIFIER)
                    || node.is(CueKind.WITH)
                    || node.is(CueKind.OF)
                    || node.isParty()
                    || node.isPlain() && node.capital();
            loose += light ? 0 : 1;
        }
        return loose;
    }

    private boolean breaks(int from, int to) {
        for (int p = from; p < to; p++) {
            Node node = clause.at(p);
            if (node.sense() instanceof Contact || node.is(CueKind.IN) || node.is(CueKind.TO) || node.is(CueKind.FOR)) {
                return true;
            }
        }
        return false;
    }
}
