package org.readout.enrich.match;

import java.time.LocalDate;
import java.util.Set;
import org.readout.model.ContactStatus;
import org.readout.model.OccurredOn;

/**
 * The days on which a mention's contact may take place, and how far to trust them.
 *
 * <p>What is told as past did not happen after the day of publication, and what is announced does not happen before
 * it; this narrows months and years.
 */
record When(LocalDate first, LocalDate last, Trust trust) {
    /** How a date is known, the most certain first. */
    enum Trust {
        /** The text says which day, or from which day to which. */
        DAY,
        /** Nothing but the day of publication: the contact was on that day or the one before. */
        PUBLICATION,
        /** A month, a year or nothing. */
        VAGUE
    }

    private static final Set<String> WIDE = Set.of(OccurredOn.MONTH, OccurredOn.YEAR);
    private static final int LONGEST_VISIT = 21;
    private static final int LOOK_BACK = 30;
    private static final int LOOK_AHEAD = 90;

    static When of(BlockMention told) {
        LocalDate published = told.publishedAt().atZone(told.source().zone()).toLocalDate();
        boolean past = told.mention().status().equals(ContactStatus.HELD);
        return told.mention()
                .occurredOn()
                .map(when -> known(when, published, past))
                .orElseGet(() -> unknown(published, told.mention().status()));
    }

    boolean meets(When other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }

    private static When known(OccurredOn when, LocalDate published, boolean past) {
        if (when.basis().equals(OccurredOn.PUBLISHED)) {
            return past
                    ? new When(when.from().minusDays(1), when.to(), Trust.PUBLICATION)
                    : new When(when.from().minusDays(1), when.to().plusDays(LOOK_BACK), Trust.VAGUE);
        }
        if (!WIDE.contains(when.basis()) && !when.from().plusDays(LONGEST_VISIT).isBefore(when.to())) {
            return new When(when.from(), when.to(), Trust.DAY);
        }
        return past
                ? until(when.from(), when.to(), published.plusDays(1))
                : since(when.from(), when.to(), published.minusDays(1));
    }

    private static When until(LocalDate from, LocalDate to, LocalDate latest) {
        return new When(from, latest.isBefore(to) && !latest.isBefore(from) ? latest : to, Trust.VAGUE);
    }

    private static When since(LocalDate from, LocalDate to, LocalDate earliest) {
        return new When(earliest.isAfter(from) && !earliest.isAfter(to) ? earliest : from, to, Trust.VAGUE);
    }

    private static When unknown(LocalDate published, ContactStatus status) {
        if (status.equals(ContactStatus.HELD) || status.equals(ContactStatus.DENIED)) {
            return new When(published.minusDays(LOOK_BACK), published.plusDays(1), Trust.VAGUE);
        }
        return new When(published.minusDays(1), published.plusDays(LOOK_AHEAD), Trust.VAGUE);
    }
}
