package org.readout.enrich.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.model.ContactType;

/** Makes a candidate of every contact word that has sides, and remembers why the others came to nothing. */
final class CandidateFinder {
    private static final int MEMORY = 8;

    /** No article tells of so many; the bound keeps the time of one made to be slow. */
    private static final int MOST = 200;

    /** How far behind a verb the noun may stand that says what it was. */
    private static final int NEAR = 9;

    private static final Set<ContactType> APART =
            Set.of(ContactType.PHONE_CALL, ContactType.VIDEO_CALL, ContactType.MESSAGE);

    private final Reading reading;
    private final List<Candidate> found = new ArrayList<>();
    private final List<Explanation.Loser> losers = new ArrayList<>();

    private Optional<String> lastFormat = Optional.empty();
    private int lastFormatAt;

    private CandidateFinder(Reading reading) {
        this.reading = reading;
    }

    /** Candidates in the order of the article, and the words that looked like one. */
    record Found(List<Candidate> candidates, List<Explanation.Loser> losers) {}

    static Found find(Reading reading) {
        return new CandidateFinder(reading).find();
    }

    private Found find() {
        reading.title().forEach(this::read);
        occasion();
        reading.text().forEach(this::read);
        return new Found(found, losers);
    }

    private void read(Clause clause) {
        for (int at = 0; at < clause.size(); at++) {
            boolean room = found.size() < MOST && losers.size() < MOST;
            if (room && clause.at(at).sense() instanceof Sense.Contact contact && clause.isFree(at)) {
                read(clause, at, isNoun(clause, at, contact) ? contact.asNoun() : contact);
            }
        }
        remember(clause);
    }

    private void read(Clause clause, int at, Sense.Contact contact) {
        Segment segment = Segment.around(clause, at, contact.manner() == Sense.Manner.TRAVEL);
        if (OccasionReader.isOccasion(clause, at)) {
            lose(clause, at, contact, "the larger occasion");
            return;
        }
        if (reading.pack().freeOrder() && contact.verb() && isOutdone(clause, segment, at, contact)) {
            lose(clause, at, contact, "a word for a call or a message stands beside it");
            return;
        }
        sides(clause, segment, at, contact)
                .apart(contact.manner() != Sense.Manner.TRAVEL)
                .forEach(sides -> draft(clause, segment, at, contact, sides));
    }

    private Sides sides(Clause clause, Segment segment, int at, Sense.Contact contact) {
        return reading.pack().freeOrder()
                ? FreeSides.find(clause, segment, at, contact)
                : SideFinder.find(clause, segment, at, contact);
    }

    /** "A reçu mercredi une lettre de Y", "s'est entretenu avec Y par téléphone": the noun says what it was. */
    private static boolean isOutdone(Clause clause, Segment segment, int at, Sense.Contact contact) {
        if (!contact.type().equals(ContactType.MEETING)) {
            return false;
        }
        for (int p = at - 1; p >= segment.from(); p--) {
            if (clause.isFree(p) && clause.at(p).sense() instanceof Sense.Contact before) {
                return !before.verb() && APART.contains(before.type());
            }
        }
        int free = 0;
        for (int p = at + 1; p < segment.to() && free < NEAR; p++) {
            if (clause.isFree(p) && clause.at(p).sense() instanceof Sense.Contact next) {
                return !next.verb()
                        && APART.contains(next.type())
                        && !(next.type().equals(ContactType.MESSAGE) && isHanded(clause, segment, at, p));
            }
            free += clause.isFree(p) ? 1 : 0;
        }
        return false;
    }

    /** "X received Minister Y, who handed over a letter": the guest stands between the two, and the host before the guest. */
    private static boolean isHanded(Clause clause, Segment segment, int verb, int letter) {
        List<Actor> before = clause.actors().stream()
                .filter(actor -> actor.from() >= segment.from() && actor.from() < letter)
                .toList();
        return before.size() > 1 && before.getLast().from() > verb;
    }

    private void draft(Clause clause, Segment segment, int at, Sense.Contact contact, Sides sides) {
        Draft draft = new Draft(reading, clause, segment, at, contact, told(clause));
        draft.take(sides);
        if (draft.sideCount() == 0 && new Continuation(reading, clause, segment, at, contact).addTo(found)) {
            return;
        }
        if (draft.sideCount() < 2) {
            lose(clause, at, contact, draft.sideCount() == 0 ? "no side is named" : "only one side is named");
            return;
        }
        found.add(draft.finish());
    }

    /** "The visit" and "visit" look alike; what stands around tells the noun from the verb. */
    private static boolean isNoun(Clause clause, int at, Sense.Contact contact) {
        Node before = clause.at(at - 1);
        boolean bound = before.is(CueKind.ARTICLE) || before.is(CueKind.POSSESSIVE) || before.is(CueKind.MODIFIER);
        return contact.tense() == Sense.Tense.OPEN
                && (bound || clause.at(at + 1).is(CueKind.OF));
    }

    /** The format that was named last, if that is not long ago. */
    private Optional<String> told(Clause clause) {
        if (lastFormat.isEmpty() || clause.sentence().number() - lastFormatAt > MEMORY) {
            return Optional.empty();
        }
        return lastFormat;
    }

    private void remember(Clause clause) {
        for (Node node : clause.sentence().nodes()) {
            if (node.sense() instanceof Sense.Group group && group.format()) {
                lastFormat = Optional.of(group.code());
                lastFormatAt = clause.sentence().number();
            }
        }
    }

    private void lose(Clause clause, int at, Sense.Contact contact, String reason) {
        Sentence sentence = clause.sentence();
        losers.add(new Explanation.Loser(
                contact.name(),
                sentence.zone(),
                clause.at(at).start(),
                clause.at(at).end(),
                reason));
    }

    /** A title such as "Remarks by X and Y Before Bilateral Meeting" tells of a contact of all it names. */
    private void occasion() {
        for (Clause clause : reading.title()) {
            for (int at = 0; at < clause.size(); at++) {
                if (clause.at(at).is(CueKind.OCCASION)) {
                    addOccasion(clause, at);
                    return;
                }
            }
        }
    }

    private void addOccasion(Clause clause, int at) {
        Sense.Contact contact =
                new Sense.Contact("occasion", ContactType.MEETING, false, Sense.Manner.WITH, Sense.Tense.PAST);
        Draft draft = new Draft(reading, clause, new Segment(0, clause.size(), false), at, contact, Optional.empty());
        draft.take(new Sides(clause.actors(), List.of(), List.of(), List.of()));
        if (draft.sideCount() >= 2) {
            found.add(draft.finish());
        }
    }
}
