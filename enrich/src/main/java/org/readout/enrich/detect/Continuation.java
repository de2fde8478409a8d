package org.readout.enrich.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.model.ContactStatus;
import org.readout.model.ContactType;
import org.readout.model.Evidence;
import org.readout.model.OccurredOn;

/**
 * A sentence that names no side and says more of the contact told right before it: "The meeting took place on Thursday", "The visit
 * has been called off".
 */
final class Continuation {
    private static final int NEAR = 2;

    private final Reading reading;
    private final Clause clause;
    private final Segment segment;
    private final int word;
    private final Sense.Contact contact;

    Continuation(Reading reading, Clause clause, Segment segment, int word, Sense.Contact contact) {
        this.reading = reading;
        this.clause = clause;
        this.segment = segment;
        this.word = word;
        this.contact = contact;
    }

    /** Adds what the sentence says to the last of these candidates; false where it speaks of something else or says nothing new. */
    boolean addTo(List<Candidate> found) {
        if (found.isEmpty() || !isAbout(found.getLast())) {
            return false;
        }
        int told = found.getLast().paragraph();
        boolean added = false;
        for (int i = found.size() - 1; i >= 0 && found.get(i).paragraph() == told; i--) {
            Optional<Candidate> more = isOfKind(found.get(i)) ? continued(found.get(i)) : Optional.empty();
            if (more.isPresent()) {
                found.set(i, more.get());
                added = true;
            }
        }
        return added;
    }

    private boolean isAbout(Candidate last) {
        int apart = clause.sentence().number() - last.paragraph();
        return clause.sentence().zone().equals(Evidence.TEXT)
                && apart > 0
                && apart <= NEAR
                && !clause.at(word + 1).is(CueKind.OF) // "the meeting of the committee"
                && (!contact.verb() || has(CueKind.GROUP))
                && !has(CueKind.BACKGROUND)
                && !segment.topic()
                && clause.actors().isEmpty();
    }

    private boolean isOfKind(Candidate last) {
        boolean vague = contact.type().equals(ContactType.MEETING)
                && !last.isVisit()
                && !last.type().equals(ContactType.MESSAGE);
        return vague || contact.type().equals(last.type());
    }

    private boolean has(CueKind kind) {
        for (int p = segment.from(); p < segment.to(); p++) {
            if (clause.at(p).is(kind)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Candidate> continued(Candidate last) {
        StatusReader statuses = new StatusReader(clause, segment, word);
        Optional<Dated> dated = new DayChooser(clause, segment, word)
                .choose(contact, statuses.undone())
                .filter(d -> d.when().basis().equals(OccurredOn.STATED)
                        || d.when().basis().equals(OccurredOn.RELATIVE));
        StatusReader.Status status = statuses.read(contact, dated.map(Dated::when), reading.today());
        Optional<OccurredOn> when = dated.flatMap(d -> DayChooser.asOf(d, status.status(), reading.today()));
        boolean dates = status.status().equals(last.status()) && last.when().isEmpty() && when.isPresent();
        if (!dates && !isCalledOff(last, status.status())) {
            return Optional.empty();
        }
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(note("status", status.node(), status.node() + 1, status.rule()));
        dated.filter(d -> when.isPresent())
                .ifPresent(d -> evidence.add(
                        note("occurredOn", d.from(), d.to(), d.when().basis())));
        return Optional.of(last.continued(status.status(), when, evidence));
    }

    private static boolean isCalledOff(Candidate last, ContactStatus status) {
        return last.status().equals(ContactStatus.PLANNED)
                && (status.equals(ContactStatus.POSTPONED) || status.equals(ContactStatus.CANCELLED));
    }

    private Evidence note(String field, int from, int to, String rule) {
        return reading.evidence(
                field,
                clause.sentence(),
                clause.at(from).start(),
                clause.at(to - 1).end(),
                rule);
    }
}
