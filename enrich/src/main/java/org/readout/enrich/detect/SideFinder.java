package org.readout.enrich.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.enrich.detect.Actor.PartySpan;
import org.readout.enrich.detect.Actor.Span;
import org.readout.enrich.detect.Sense.Contact;
import org.readout.enrich.detect.Sense.Manner;
import org.readout.enrich.detect.Sense.Wording;
import org.readout.enrich.detect.Sides.Goal;

/** Finds the sides of one contact word from the order in which actors and small words stand around it. */
final class SideFinder {
    private static final int REACH = 9;
    private static final int LOOSE_WORDS = 4;

    private final Clause clause;
    private final Segment segment;
    private final int word;
    private final Contact contact;
    private final boolean freeOrder;

    private SideFinder(Clause clause, Segment segment, int word, Contact contact, boolean freeOrder) {
        this.clause = clause;
        this.segment = segment;
        this.word = word;
        this.contact = contact;
        this.freeOrder = freeOrder;
    }

    static Sides find(Clause clause, Segment segment, int word, Contact contact, boolean freeOrder) {
        return new SideFinder(clause, segment, word, contact, freeOrder).find();
    }

    private Sides find() {
        if (freeOrder) {
            return anywhere();
        }
        if (contact.manner() == Manner.TRAVEL) {
            return journey();
        }
        if (contact.manner() == Manner.DIRECT) {
            List<Actor> far = chainFrom(word + 1, 0);
            return far.isEmpty() ? Sides.NONE : new Sides(before(), far, List.of(), List.of());
        }
        return contact.verb() ? metWith() : meetingOf();
    }

    /** "X met with Y", "X met Y", "X and Y met", "X spoke today with Y". */
    private Sides metWith() {
        int with = next(CueKind.WITH);
        List<Actor> far = with >= 0 ? chainFrom(with + 1, LOOSE_WORDS) : chainFrom(word + 1, 1);
        List<PartySpan> named = with >= 0 ? namedFrom(with + 1, false) : List.of();
        List<Actor> near = before();
        boolean together = near.size() > 1 || near.stream().anyMatch(Actor::several);
        if (far.isEmpty() && named.isEmpty() && !together) {
            List<PartySpan> subjects = namedBefore(word);
            return subjects.size() > 1 ? new Sides(near, far, subjects, List.of()) : Sides.NONE;
        }
        return new Sides(near, far, named, List.of());
    }

    /** "X's meeting with Y", "a meeting between X and Y", "U.S.-Israel talks". */
    private Sides meetingOf() {
        int between = next(CueKind.BETWEEN);
        int with = next(CueKind.WITH);
        if (between >= 0) {
            return new Sides(List.of(), chainFrom(between + 1, LOOSE_WORDS), namedFrom(between + 1, true), List.of());
        }
        List<PartySpan> attached = namedBefore(word);
        if (attached.size() < 2) {
            List<PartySpan> subjects = subjects();
            attached = subjects.size() > 1 ? subjects : attached;
        }
        if (with >= 0) {
            List<PartySpan> named = new ArrayList<>(attached);
            named.addAll(namedFrom(with + 1, false));
            return new Sides(before(), chainFrom(with + 1, LOOSE_WORDS), named, List.of());
        }
        List<Actor> owners = before();
        int of = next(CueKind.OF);
        List<Actor> members = of >= 0 && of <= word + 2 ? chainFrom(of + 1, LOOSE_WORDS) : List.of();
        List<Goal> goals = attached.size() > 1 || !members.isEmpty()
                ? List.of()
                : new GoalFinder(clause, segment, word, contact).after();
        if (attached.size() > 1 || members.size() > 1 || !goals.isEmpty() && !owners.isEmpty()) {
            List<Actor> chairs = attached.size() > 1 ? after() : members;
            return new Sides(owners, chairs, attached, goals);
        }
        return isDefinite()
                ? new Sides(owners, after(), attached, List.of())
                : new Sides(owners, members, attached, List.of());
    }

    /** "The EU and Azerbaijan held the fifth Security Dialogue". */
    private List<PartySpan> subjects() {
        for (int p = word - 1; p >= Math.max(segment.from(), word - REACH); p--) {
            if (clause.at(p).isPlain() && !clause.at(p).capital()) {
                List<PartySpan> before = namedBefore(p);
                if (before.size() > 1) {
                    return before;
                }
            }
        }
        return List.of();
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
        List<Actor> near = new ArrayList<>(before());
        int of = next(CueKind.OF);
        if (!contact.verb() && of >= 0 && of <= word + 1) {
            near = chainFrom(of + 1, LOOSE_WORDS);
        }
        return new Sides(near, List.of(), List.of(), goals);
    }

    private Sides anywhere() {
        int begin = segment.beforeOccasion(clause);
        List<Actor> all = clause.actors().stream()
                .filter(a -> a.from() >= begin && a.from() < segment.to())
                .toList();
        boolean noun = !contact.verb();
        if (!noun && all.size() == 1 && all.getFirst().counterpart()) {
            return Sides.NONE; // "Лавров встретился с коллегами из Омана и Кувейта" is no meeting of these two
        }
        List<PartySpan> named = noun ? namedBefore(word) : new ArrayList<>();
        int between = next(CueKind.BETWEEN);
        if (noun && contact.manner() == Manner.WITH && between < 0 && named.size() < 2) {
            List<PartySpan> subjects = subjects();
            named = subjects.size() > 1 ? subjects : named;
        }
        List<PartySpan> listed = new ArrayList<>(named);
        if (between >= 0) {
            listed.addAll(namedFrom(between + 1, true));
        }
        return new Sides(
                all,
                List.of(),
                listed,
                contact.manner() == Manner.TRAVEL
                        ? new GoalFinder(clause, segment, word, contact).anywhere()
                        : List.of());
    }

    /** The next word of this kind on the right, unless a stop or too many words part them. */
    private int next(CueKind kind) {
        for (int p = word + 1; p < Math.min(segment.to(), word + 1 + REACH + 8); p++) {
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

    /** The actors that stand together right before the word: "X and Y". */
    private List<Actor> before() {
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

    private List<Actor> after() {
        return clause.actors().stream()
                .filter(a -> a.from() > word && segment.holds(a.from()))
                .toList();
    }

    /** The actors that stand together from here on, the first at most so many plain words away. */
    private List<Actor> chainFrom(int from, int slack) {
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

    /** States and bodies listed from here under their own names; capitals too where both sides are listed. */
    private List<PartySpan> namedFrom(int from, boolean both) {
        List<PartySpan> found = new ArrayList<>();
        for (int p = from; segment.holds(p); p++) {
            Node node = clause.at(p);
            if (!clause.isFree(p)) {
                break;
            }
            Optional<PartySpan> party = party(node, both, false);
            boolean light = node.isStop(',') || node.isStop('-') || node.is(CueKind.AND) || node.is(CueKind.ARTICLE);
            if (party.isEmpty() && !light) {
                break;
            }
            party.ifPresent(found::add);
        }
        return found;
    }

    /** States and bodies in the name of the occasion itself: "the Eighth U.S.-UAE Economic Policy Dialogue". */
    private List<PartySpan> namedBefore(int edge) {
        List<PartySpan> found = new ArrayList<>();
        for (int p = edge - 1; p >= Math.max(segment.from(), edge - 16); p--) {
            Node node = clause.at(p);
            Optional<PartySpan> party = party(node, false, true);
            boolean name = node.isPlain() && node.capital()
                    || node.isStop('-')
                    || node.isStop('(')
                    || node.isStop(')')
                    || node.is(CueKind.AND)
                    || node.is(CueKind.MODIFIER)
                    || node.is(CueKind.PORTFOLIO)
                    || node.is(CueKind.ARTICLE)
                    || node.isStop(',');
            if (!clause.isFree(p) || party.isEmpty() && !name) {
                break;
            }
            party.ifPresent(found::addFirst);
        }
        return found;
    }

    private static Optional<PartySpan> party(Node node, boolean capitals, boolean adjectives) {
        Span span = new Span(node.start(), node.end());
        return switch (node.sense()) {
            case Sense.State s
            when s.wording() == Wording.NAME || (s.wording() == Wording.ADJECTIVE ? adjectives : capitals) ->
                Optional.of(new PartySpan(s.code(), true, span));
            case Sense.Group g when !g.format() -> Optional.of(new PartySpan(g.code(), false, span));
            default -> Optional.empty();
        };
    }
}
