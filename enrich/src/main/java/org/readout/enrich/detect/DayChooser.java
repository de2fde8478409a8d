package org.readout.enrich.detect;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.readout.model.ContactStatus;
import org.readout.model.OccurredOn;

/** Chooses, of the dates in a part of a sentence, the one on which the contact takes place. */
final class DayChooser {
    private static final int VAGUE = 12;

    private final Clause clause;
    private final Segment segment;
    private final int word;

    DayChooser(Clause clause, Segment segment, int word) {
        this.clause = clause;
        this.segment = segment;
        this.word = word;
    }

    /** @param undone what says it was put off or denied: on which day that was said is another matter */
    Optional<Dated> choose(Sense.Contact contact, Optional<StatusReader.Status> undone) {
        List<Dated> inside = clause.dates().stream()
                .filter(this::belongs)
                .filter(dated ->
                        undone.filter(said -> isDayOfSaying(dated, said)).isEmpty())
                .toList();
        Optional<Dated> nearest = inside.stream().min(Comparator.comparingInt(this::rank));
        return contact.manner() == Sense.Manner.TRAVEL ? nearest.map(one -> span(inside, one)) : nearest;
    }

    /** "Baku on Thursday denied that a meeting took place", "a démenti mardi que", "the talks were called off on Monday". */
    private boolean isDayOfSaying(Dated dated, StatusReader.Status said) {
        int undone = said.node();
        boolean denied = said.status().equals(ContactStatus.DENIED);
        boolean nearer = dated.from() < word && dated.from() - undone < word - dated.from();
        boolean before = undone < word && (dated.from() < undone || denied && nearer);
        boolean after = undone > word && dated.from() > undone;
        return before || after && dated.when().basis().equals(OccurredOn.RELATIVE);
    }

    private boolean belongs(Dated dated) {
        int at = dated.from();
        return at >= segment.beforeOccasion(clause) && at < segment.afterOccasion(clause) && clause.isFree(at);
    }

    /** A full date beats a weekday beside it, a near one a far one. */
    private int rank(Dated dated) {
        int vague = switch (dated.when().basis()) {
            case OccurredOn.STATED -> 0;
            case OccurredOn.RELATIVE -> dated.weekday() ? 3 : 1;
            default -> VAGUE;
        };
        return Math.abs(dated.from() - word) + vague;
    }

    /** A journey lasts from the first of its days to the last. */
    private static Dated span(List<Dated> all, Dated nearest) {
        List<Dated> days = all.stream()
                .filter(d -> d.when().basis().equals(OccurredOn.STATED))
                .toList();
        if (days.size() < 2) {
            return nearest;
        }
        LocalDate first = days.stream()
                .map(d -> d.when().from())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate last = days.stream()
                .map(d -> d.when().to())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        OccurredOn whole = new OccurredOn(first, last, OccurredOn.STATED);
        return Dated.certain(days.getFirst().from(), days.getLast().to(), whole);
    }

    /**
     * The day itself: "on Friday" is the coming one for what is planned, and for what was planned and is put off; of "this week" the
     * days that are left are meant, or for what was held those that are past. None where what was held would be to come: such a day is
     * something else's.
     */
    static Optional<OccurredOn> asOf(Dated dated, ContactStatus status, LocalDate today) {
        OccurredOn day = meant(dated, status, today);
        boolean impossible = status.equals(ContactStatus.HELD) && day.from().isAfter(today.plusDays(1));
        return impossible ? Optional.empty() : Optional.of(day);
    }

    private static OccurredOn meant(Dated dated, ContactStatus status, LocalDate today) {
        OccurredOn when = dated.when();
        boolean coming = !status.equals(ContactStatus.HELD) && !status.equals(ContactStatus.DENIED);
        if (dated.weekday() && coming && when.to().isBefore(today)) {
            return OccurredOn.day(when.from().plusWeeks(1), OccurredOn.RELATIVE);
        }
        boolean now = when.basis().equals(OccurredOn.RELATIVE) && when.meets(OccurredOn.day(today, when.basis()), 0);
        if (!now || status.equals(ContactStatus.DENIED)) {
            return when;
        }
        return coming
                ? new OccurredOn(today, when.to(), when.basis())
                : new OccurredOn(when.from(), today, when.basis());
    }
}
