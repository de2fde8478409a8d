package org.readout.enrich.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.enrich.detect.Actor.Span;
import org.readout.enrich.detect.Sense.Contact;
import org.readout.enrich.detect.Sense.Manner;
import org.readout.enrich.detect.Sense.Wording;
import org.readout.enrich.detect.Sides.Goal;

/** Finds where a journey goes. */
final class GoalFinder {
    private final Clause clause;
    private final Segment segment;
    private final int word;
    private final Contact contact;

    GoalFinder(Clause clause, Segment segment, int word, Contact contact) {
        this.clause = clause;
        this.segment = segment;
        this.word = word;
        this.contact = contact;
    }

    /** Places after the word that a journey goes to, through lists and dates, up to a verb or a person. */
    List<Goal> after() {
        List<Goal> found = new ArrayList<>();
        boolean towards = contact.verb()
                && contact.manner() == Manner.TRAVEL
                && goal(word + 1).isPresent();
        int loose = 0;
        for (int p = word + 1; segment.holds(p) && loose <= 3; p++) {
            Node node = clause.at(p);
            if (!clause.isFree(p)) {
                continue;
            }
            towards |= node.is(CueKind.TO) || node.is(CueKind.IN);
            Optional<Goal> goal = towards ? goal(p) : Optional.empty();
            goal.ifPresent(found::add);
            if (node.sense() instanceof Contact || node.is(CueKind.FROM) && !found.isEmpty()) {
                break;
            }
            loose += goal.isEmpty() && node.isPlain() && !node.capital() ? 1 : 0;
        }
        return found;
    }

    /** Places anywhere in the part of the sentence, for languages of free order. */
    List<Goal> anywhere() {
        List<Goal> found = new ArrayList<>();
        for (int p = segment.from(); p < segment.to(); p++) {
            if (clause.isFree(p) && !clause.at(p - 1).is(CueKind.FROM)) {
                goal(p).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Goal> goal(int at) {
        Node node = clause.at(at);
        Span span = new Span(node.start(), node.end());
        return switch (node.sense()) {
            case Sense.State s when s.wording() != Wording.ADJECTIVE -> Optional.of(new Goal(s.code(), s.city(), span));
            case Sense.Town t -> Optional.of(new Goal(t.country(), Optional.of(t.city()), span));
            default -> Optional.empty();
        };
    }
}
