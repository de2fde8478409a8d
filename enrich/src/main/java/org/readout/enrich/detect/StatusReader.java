package org.readout.enrich.detect;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.readout.enrich.detect.Sense.Tense;
import org.readout.model.ContactStatus;
import org.readout.model.OccurredOn;

/** Reads from the words around a contact word whether it took place. */
final class StatusReader {
    private static final int NEAR = 7;
    private static final Set<String> COMMAS = Set.of(",", "،", "，");

    private final Clause clause;
    private final Segment segment;
    private final int word;

    StatusReader(Clause clause, Segment segment, int word) {
        this.clause = clause;
        this.segment = segment;
        this.word = word;
    }

    /** A status and the node that says it, which is the contact word itself where no other does. */
    record Status(ContactStatus status, int node, String rule) {}

    Status read(Sense.Contact contact, Optional<OccurredOn> when, LocalDate today) {
        return undone().orElseGet(() -> byTense(contact, when, today));
    }

    /** That it was put off, called off or denied, if words say so. */
    Optional<Status> undone() {
        return cue(CueKind.CANCELLED, ContactStatus.CANCELLED)
                .or(() -> cue(CueKind.POSTPONED, ContactStatus.POSTPONED))
                .or(this::denied);
    }

    private Status byTense(Sense.Contact contact, Optional<OccurredOn> when, LocalDate today) {
        boolean toCome = when.isPresent() && when.get().from().isAfter(today);
        boolean told = contact.tense() == Tense.PAST || contact.tense() == Tense.PRESENT;
        boolean ahead = toCome && (contact.tense() == Tense.PRESENT || before(CueKind.PLANNED, segment.to()) >= 0);
        if (told && !ahead) {
            return new Status(ContactStatus.HELD, word, "past-tense");
        }
        int planned = before(CueKind.PLANNED, contact.verb() && !toCome ? NEAR : segment.to());
        int after = contact.verb() ? -1 : after(CueKind.PLANNED);
        if (planned >= 0 || after >= 0) {
            return new Status(ContactStatus.PLANNED, planned >= 0 ? planned : after, "planned-word");
        }
        if (toCome) {
            return new Status(ContactStatus.PLANNED, word, "date-to-come");
        }
        boolean purpose = clause.at(word - 1).is(CueKind.TO);
        boolean past = hasPast();
        if (contact.tense() == Tense.FUTURE
                || contact.verb() && !past && (purpose || when.isEmpty() || isToday(when, today))) {
            return new Status(ContactStatus.PLANNED, word, purpose ? "purpose" : "present-tense");
        }
        return new Status(ContactStatus.HELD, word, "told-as-fact");
    }

    private static boolean isToday(Optional<OccurredOn> when, LocalDate today) {
        return when.filter(w -> w.basis().equals(OccurredOn.RELATIVE))
                        .filter(w -> w.meets(OccurredOn.day(today, w.basis()), 0))
                        .isPresent()
                || when.isPresent() && when.get().from().equals(today);
    }

    private boolean hasPast() {
        for (int p = 0; p < word; p++) {
            if (clause.at(p).sense() instanceof Sense.Contact c
                    && (c.tense() == Tense.PAST || c.tense() == Tense.PRESENT)
                    && clause.isFree(p)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Status> cue(CueKind kind, ContactStatus status) {
        int at = before(kind, NEAR * 3);
        int found = at >= 0 ? at : after(kind);
        return found < 0
                ? Optional.empty()
                : Optional.of(new Status(status, found, kind.name().toLowerCase(java.util.Locale.ROOT)));
    }

    private Optional<Status> denied() {
        return IntStream.of(
                        before(CueKind.DENIED, NEAR - 2),
                        notWith(),
                        denying(),
                        after(CueKind.REFUTED),
                        notPlanned(),
                        beforePeople(CueKind.REFUTED))
                .filter(node -> node >= 0)
                .mapToObj(node -> new Status(ContactStatus.DENIED, node, "denied"))
                .findFirst();
    }

    /** "Nicht mit dem ukrainischen Präsidenten Selenskyj getroffen": nothing but the other side stands between. */
    private int notWith() {
        int p = word - 1;
        while (p >= segment.from() && (!clause.isFree(p) || clause.at(p).is(CueKind.WITH) || isArticle(p))) {
            p--;
        }
        return p >= segment.from() && p < word - 1 && clause.at(p).is(CueKind.DENIED) ? p : -1;
    }

    private boolean isArticle(int at) {
        return clause.at(at).is(CueKind.ARTICLE) && clause.at(at).folded().length() > 1;
    }

    /** "Denied that Foreign Minister X ever met Y": what such a verb denies may stand far behind it, though no verb behind a comma. */
    private int denying() {
        int at = before(CueKind.DENIES, segment.to());
        boolean verb = clause.at(word).sense() instanceof Sense.Contact c && c.verb();
        for (int p = at + 1; verb && at >= 0 && p < word; p++) {
            if (clause.isFree(p) && COMMAS.contains(clause.at(p).folded())) {
                return -1;
            }
        }
        return at;
    }

    /** "A meeting of X and Y is not planned". */
    private int notPlanned() {
        int planned = after(CueKind.PLANNED);
        boolean not = planned > word + 1 && clause.at(planned - 1).is(CueKind.DENIED);
        return not ? planned - 1 : -1;
    }

    private int before(CueKind kind, int reach) {
        for (int p = word - 1; p >= Math.max(segment.from(), word - reach); p--) {
            if (clause.at(p).is(kind) && clause.isFree(p)) {
                return p;
            }
        }
        return -1;
    }

    /** Those who take part are no words between: "denied that [the minister of X] and [the minister of Y] met". */
    private int beforePeople(CueKind kind) {
        int between = 0;
        for (int p = word - 1; p >= segment.from() && between < NEAR - 2; p--) {
            if (clause.at(p).is(kind) && clause.isFree(p)) {
                return p;
            }
            between += clause.isFree(p) ? 1 : 0;
        }
        return -1;
    }

    private int after(CueKind kind) {
        for (int p = word + 1; p < segment.to(); p++) {
            if (clause.at(p).is(kind) && clause.isFree(p)) {
                return p;
            }
        }
        return -1;
    }
}
