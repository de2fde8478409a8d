package org.readout.enrich.detect;

import java.util.ArrayList;
import java.util.List;
import org.readout.enrich.detect.Actor.PartySpan;
import org.readout.enrich.detect.Sense.Contact;
import org.readout.enrich.detect.Sense.Manner;
import org.readout.enrich.detect.Sides.Goal;

/** Finds the sides of one contact word where the order of words tells them, as in English. */
final class SideFinder {
    private static final int LOOSE_WORDS = 4;

    private final Clause clause;
    private final Segment segment;
    private final int word;
    private final Contact contact;
    private final CueFinder cues;
    private final Neighbours around;
    private final NamedParties named;

    private SideFinder(Clause clause, Segment segment, int word, Contact contact) {
        this.clause = clause;
        this.segment = segment;
        this.word = word;
        this.contact = contact;
        this.cues = new CueFinder(clause, segment, word);
        this.around = new Neighbours(clause, segment, word);
        this.named = new NamedParties(clause, segment, word);
    }

    static Sides find(Clause clause, Segment segment, int word, Contact contact) {
        return new SideFinder(clause, segment, word, contact).find();
    }

    private Sides find() {
        if (contact.manner() == Manner.TRAVEL) {
            return journey();
        }
        if (contact.manner() == Manner.DIRECT) {
            List<Actor> far = around.chainFrom(word + 1, 0);
            return far.isEmpty() ? Sides.NONE : new Sides(around.before(), far, List.of(), List.of());
        }
        return contact.verb() ? metWith() : meetingOf();
    }

    /** "X met with Y", "X met Y", "X and Y met", "X spoke today with Y". */
    private Sides metWith() {
        int with = cues.next(CueKind.WITH);
        List<Actor> far = with >= 0 ? around.chainFrom(with + 1, LOOSE_WORDS) : around.chainFrom(word + 1, 1);
        List<PartySpan> states = with >= 0 ? named.from(with + 1, false) : List.of();
        List<Actor> near = around.before();
        boolean together = near.size() > 1 || near.stream().anyMatch(Actor::several);
        if (far.isEmpty() && states.isEmpty() && !together) {
            List<PartySpan> subjects = named.before(word);
            return subjects.size() > 1 ? new Sides(near, far, subjects, List.of()) : Sides.NONE;
        }
        return new Sides(near, far, states, List.of());
    }

    /** "X's meeting with Y", "a meeting between X and Y", "U.S.-Israel talks". */
    private Sides meetingOf() {
        int between = cues.next(CueKind.BETWEEN);
        int with = cues.next(CueKind.WITH);
        if (between >= 0) {
            return new Sides(List.of(), around.chainFrom(between + 1, LOOSE_WORDS), named.between(between), List.of());
        }
        List<PartySpan> attached = named.before(word);
        if (attached.size() < 2) {
            List<PartySpan> subjects = named.subjects();
            attached = subjects.size() > 1 ? subjects : attached;
        }
        int of = cues.next(CueKind.OF);
        List<Actor> members = of >= 0 && of <= word + 2 ? around.chainFrom(of + 1, LOOSE_WORDS) : List.of();
        if (with >= 0) {
            List<PartySpan> both = new ArrayList<>(attached);
            both.addAll(named.from(with + 1, false));
            List<Actor> near = members.isEmpty() || members.getFirst().from() > with ? around.before() : members;
            return new Sides(near, around.chainFrom(with + 1, LOOSE_WORDS), both, List.of());
        }
        List<Actor> owners = around.before();
        List<Goal> goals = attached.size() > 1 || !members.isEmpty()
                ? List.of()
                : new GoalFinder(clause, segment, word, contact).after();
        if (attached.size() > 1 || members.size() > 1 || !goals.isEmpty() && !owners.isEmpty()) {
            List<Actor> chairs = attached.size() > 1 ? around.after() : members;
            return new Sides(owners, chairs, attached, goals);
        }
        return isDefinite()
                ? new Sides(owners, around.after(), attached, List.of())
                : new Sides(owners, members, attached, List.of());
    }

    private boolean isDefinite() {
        for (int p = word - 1; p >= Math.max(segment.from(), word - 4); p--) {
            if (clause.at(p).is(CueKind.ARTICLE)) {
                return true;
            }
        }
        return false;
    }

    /** "X traveled to A and B", "X's visit to A", "the visit of X to A". */
    private Sides journey() {
        List<Goal> goals = new GoalFinder(clause, segment, word, contact).after();
        List<Actor> near = new ArrayList<>(around.before());
        int of = cues.next(CueKind.OF);
        if (!contact.verb() && of >= 0 && of <= word + 1) {
            near = around.chainFrom(of + 1, LOOSE_WORDS);
        }
        return new Sides(near, List.of(), List.of(), goals);
    }
}
