package org.readout.enrich.match;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.readout.enrich.match.Finding.Contradicts;
import org.readout.enrich.match.Finding.Doubts;
import org.readout.enrich.match.Finding.Supports;
import org.readout.model.OccurredOn;
import org.readout.model.SourceKind;

/**
 * Two mentions of one contact agree on the day.
 *
 * <ul>
 *   <li>Days that are said must meet: two calls of one pair on different days are two calls.
 *   <li>A ministry publishes on the day or the morning after. Where the day of publication is all there is, it and the
 *       day before will do; but two such readouts of one ministry on two days are of two contacts.
 *   <li>An agency or an outlet may retell up to a week later, which counts only where no other contact is in question.
 *   <li>"Today" in zones far apart is two dates.
 *   <li>A month, a year or no date at all never decides.
 * </ul>
 */
final class DateRule {
    private static final Set<SourceKind> OFFICIAL = Set.of(SourceKind.MINISTRY, SourceKind.OFFICE);
    private static final int RETOLD_WITHIN_DAYS = 7;
    /** An hour or two shared at midnight is no reason to see one day; with this many it is likely. */
    private static final Duration SHARED_HOURS = Duration.ofHours(5);

    private DateRule() {}

    static Finding compare(Profile a, Profile b) {
        if (a.when().trust() == When.Trust.VAGUE || b.when().trust() == When.Trust.VAGUE) {
            return vague(a.when(), b.when());
        }
        if (a.when().trust() == When.Trust.PUBLICATION && b.when().trust() == When.Trust.PUBLICATION) {
            return published(a, b);
        }
        if (a.when().trust() == b.when().trust()) {
            return said(a, b);
        }
        return a.when().trust() == When.Trust.DAY ? mixed(a, b) : mixed(b, a);
    }

    private static Finding vague(When a, When b) {
        return a.meets(b) ? new Doubts(1, "the dates may meet") : new Contradicts("the dates cannot meet");
    }

    private static Finding published(Profile a, Profile b) {
        LocalDate one = a.when().last();
        LocalDate two = b.when().last();
        if (one.equals(two)) {
            return new Supports(3, "published on the same day");
        }
        if (sameMinistry(a, b)) {
            return new Contradicts("one ministry published on two days");
        }
        return a.when().meets(b.when())
                ? new Supports(2, "published on days next to each other")
                : new Contradicts("published on days too far apart");
    }

    private static Finding said(Profile a, Profile b) {
        if (a.when().first().equals(b.when().first())) {
            return new Supports(4, "the same day");
        }
        if (a.when().meets(b.when())) {
            return new Supports(2, "days that meet");
        }
        return relative(a) && relative(b) && hoursShared(a, b)
                ? new Supports(1, "the same hours have two dates in zones far apart")
                : new Contradicts("different days");
    }

    private static Finding mixed(Profile said, Profile published) {
        LocalDate publication = published.when().last();
        if (said.when().meets(published.when())) {
            return new Supports(said.when().last().equals(publication) ? 3 : 2, "published on the day or the next");
        }
        return retold(said.when().last(), published)
                ? new Doubts(0, "retold within a week")
                : new Contradicts("published on another day");
    }

    private static boolean retold(LocalDate day, Profile by) {
        long later = ChronoUnit.DAYS.between(day, by.when().last());
        return later > 0 && later <= RETOLD_WITHIN_DAYS && !official(by);
    }

    private static boolean sameMinistry(Profile a, Profile b) {
        return official(a) && a.told().source().id().equals(b.told().source().id());
    }

    private static boolean official(Profile profile) {
        return OFFICIAL.contains(profile.told().source().kind());
    }

    private static boolean relative(Profile profile) {
        return profile.told()
                .mention()
                .occurredOn()
                .filter(when -> when.isOneDay() && when.basis().equals(OccurredOn.RELATIVE))
                .isPresent();
    }

    private static boolean hoursShared(Profile a, Profile b) {
        Instant begin = later(dawn(a, 0), dawn(b, 0));
        Instant end = dawn(a, 1).isBefore(dawn(b, 1)) ? dawn(a, 1) : dawn(b, 1);
        return Duration.between(begin, end).compareTo(SHARED_HOURS) >= 0;
    }

    private static Instant later(Instant one, Instant two) {
        return one.isAfter(two) ? one : two;
    }

    private static Instant dawn(Profile profile, int daysAfter) {
        return profile.when()
                .first()
                .plusDays(daysAfter)
                .atStartOfDay(profile.told().source().zone())
                .toInstant();
    }
}
