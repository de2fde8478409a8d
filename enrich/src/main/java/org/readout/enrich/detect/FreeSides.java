package org.readout.enrich.detect;

import java.util.ArrayList;
import java.util.List;
import org.readout.enrich.detect.Actor.PartySpan;
import org.readout.enrich.detect.Sense.Contact;
import org.readout.enrich.detect.Sense.Manner;
import org.readout.model.Evidence;

/** Finds the sides of one contact word where they may stand anywhere around it, as in German, Turkish and Russian. */
final class FreeSides {
    private final Clause clause;
    private final Segment segment;
    private final int word;
    private final Contact contact;
    private final CueFinder cues;
    private final NamedParties named;

    private FreeSides(Clause clause, Segment segment, int word, Contact contact) {
        this.clause = clause;
        this.segment = segment;
        this.word = word;
        this.contact = contact;
        this.cues = new CueFinder(clause, segment, word);
        this.named = new NamedParties(clause, segment, word);
    }

    static Sides find(Clause clause, Segment segment, int word, Contact contact) {
        return new FreeSides(clause, segment, word, contact).find();
    }

    private Sides find() {
        List<Actor> all = actors();
        if (contact.verb() && (all.size() == 1 && all.getFirst().counterpart() || isSeveralMeetings(all))) {
            return Sides.NONE;
        }
        boolean journey = contact.manner() == Manner.TRAVEL;
        return new Sides(
                all,
                List.of(),
                contact.verb() ? subjects(all) : attached(),
                journey ? new GoalFinder(clause, segment, word, contact).anywhere() : List.of());
    }

    /** "Лавров встретился с коллегами из Омана и Кувейта" does not say whether they met together; the text does. */
    private boolean isSeveralMeetings(List<Actor> all) {
        return clause.sentence().zone().equals(Evidence.TITLE)
                && all.stream().anyMatch(a -> a.counterpart() && a.parties().size() > 1);
    }

    private List<Actor> actors() {
        int begin = segment.beforeOccasion(clause);
        return clause.actors().stream()
                .filter(a -> a.from() >= begin && a.from() < segment.to())
                .toList();
    }

    /** States that act themselves: "Россия и Иран провели переговоры", "Almanya Fransa ile görüştü". */
    private List<PartySpan> subjects(List<Actor> all) {
        if (contact.manner() != Manner.WITH || !all.isEmpty()) {
            return List.of();
        }
        List<PartySpan> found = new ArrayList<>(named.before(word));
        int with = cues.next(CueKind.WITH);
        if (with >= 0) {
            found.addAll(named.from(with + 1, false));
        }
        return found.size() > 1 ? found : List.of();
    }

    /** States that the noun itself names: "zwischen Bonn und Paris", "Türkiye ile Almanya arasında", "deutsch-polnische". */
    private List<PartySpan> attached() {
        List<PartySpan> found = new ArrayList<>(named.before(word));
        int between = between();
        if (contact.manner() == Manner.WITH && between < 0 && found.size() < 2) {
            List<PartySpan> subjects = named.subjects();
            return subjects.size() > 1 ? subjects : found;
        }
        if (between >= 0) {
            found.addAll(named.between(between));
        }
        return found;
    }

    private int between() {
        int after = cues.next(CueKind.BETWEEN);
        return after >= 0 || contact.manner() != Manner.WITH ? after : cues.last(CueKind.BETWEEN);
    }
}
