package org.readout.enrich.match;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.readout.enrich.match.Finding.Contradicts;
import org.readout.enrich.match.Finding.Doubts;
import org.readout.enrich.match.Finding.Moves;
import org.readout.enrich.match.Finding.Supports;
import org.readout.model.ContactStatus;
import org.readout.model.OccurredOn;
import org.readout.model.SourceKind;

/**
 * Two mentions of one contact agree on the day.
 *
 * <ul>
 *   <li>Days that are said must meet: two calls of one pair on different days are two calls.
 *   <li>A ministry publishes on the day or the morning after. Where the day of publication is all there is, it and the
 *       day before will do. Two such readouts of one ministry on two days are of two calls; but the same people who
 *       meet in person on two days in a row are on one visit, unless another contact is in question.
 *   <li>An agency or an outlet may retell up to a week later, which counts only where no other contact is in question.
 *   <li>"Today" in zones far apart is two dates.
 *   <li>A month, a year or no date at all never decides.
 *   <li>What was announced for one day may take place on a later one, but only where somebody says it was put off.
 * </ul>
 */
final class DateRule {
    private static final Set<SourceKind> OFFICIAL = Set.of(SourceKind.MINISTRY, SourceKind.OFFICE);
    private static final int RETOLD_WITHIN_DAYS = 7;
    /** An hour or two shared at midnight is no reason to see one day; with this many it is likely. */
    private static final Duration SHARED_HOURS = Duration.ofHours(5);

    /** No rule joins days further apart than this; what is announced may be put off for longer. */
    private static final int FARTHEST_DAYS = 8;

    private static final int PUT_OFF_DAYS = 90;

    private DateRule() {}

    /** How many days after its last day a mention may still be one contact with another. */
    static int farthest(Profile profile) {
        return isAnnouncement(profile) ? PUT_OFF_DAYS : FARTHEST_DAYS;
    }

    static Finding compare(Profile a, Profile b) {
        Finding finding = days(a, b);
        return finding instanceof Contradicts against ? putOff(a, b, against) : finding;
    }

    /** Another day than the one announced: perhaps it was put off, and surely where one of the two says so. */
    private static Finding putOff(Profile a, Profile b, Contradicts against) {
        Profile earlier = a.when().last().isBefore(b.when().first()) ? a : b;
        Profile later = earlier == a ? b : a;
        LocalDate until = earlier.when().last().plusDays(PUT_OFF_DAYS);
        boolean possible = isAnnouncement(earlier)
                && earlier.when().last().isBefore(later.when().first())
                && !until.isBefore(later.when().first())
                && !later.told().publishedAt().isBefore(earlier.told().publishedAt());
        if (!possible) {
            return against;
        }
        return isPutOff(earlier) || isPutOff(later)
                ? new Doubts(0, "put off to another day")
                : new Moves("announced for an earlier day");
    }

    private static boolean isAnnouncement(Profile profile) {
        return profile.told().mention().status().equals(ContactStatus.PLANNED) || isPutOff(profile);
    }

    private static boolean isPutOff(Profile profile) {
        return profile.told().mention().status().equals(ContactStatus.POSTPONED);
    }

    private static Finding days(Profile a, Profile b) {
        if (a.when().trust() == When.Trust.VAGUE || b.when().trust() == When.Trust.VAGUE) {
            return vague(a, b);
        }
        if (a.when().trust() == When.Trust.PUBLICATION && b.when().trust() == When.Trust.PUBLICATION) {
            return published(a, b);
        }
        if (a.when().trust() == b.when().trust()) {
            return said(a, b);
        }
        return a.when().trust() == When.Trust.DAY ? mixed(a, b) : mixed(b, a);
    }

    private static Finding vague(Profile a, Profile b) {
        if (!a.when().meets(b.when())) {
            return new Contradicts("the dates cannot meet");
        }
        return putsOff(a, b) || putsOff(b, a)
                ? new Supports(1, "what was announced is put off")
                : new Doubts(1, "the dates may meet");
    }

    /** Whether the first one puts off, without a day, what the other had announced. */
    private static boolean putsOff(Profile word, Profile announced) {
        return isPutOff(word)
                && isAnnouncement(announced)
                && word.when().trust() == When.Trust.VAGUE
                && announced.told().publishedAt().isBefore(word.told().publishedAt());
    }

    private static Finding published(Profile a, Profile b) {
        LocalDate one = a.when().last();
        LocalDate two = b.when().last();
        if (one.equals(two)) {
            return new Supports(3, "published on the same day");
        }
        if (!a.when().meets(b.when())) {
            return new Contradicts("published on days too far apart");
        }
        return sameMinistry(a, b) ? nextDay(a, b) : new Supports(2, "published on days next to each other");
    }

    private static Finding nextDay(Profile a, Profile b) {
        return samePeopleInPerson(a, b)
                ? new Doubts(1, "the same people met on two days in a row")
                : new Contradicts("one ministry published on two days");
    }

    private static boolean samePeopleInPerson(Profile a, Profile b) {
        return !TypeRule.isRemote(a.type())
                && !TypeRule.isRemote(b.type())
                && PeopleRule.partiesWithSharedNames(a, b) >= 2;
    }

    private static Finding said(Profile a, Profile b) {
        if (a.when().first().equals(b.when().first())) {
            return new Supports(4, "the same day");
        }
        if (a.when().meets(b.when())) {
            return new Supports(2, "days that meet");
        }
        return relative(a)
                        && relative(b)
                        && hoursShared(a.when().first(), a, b.when().first(), b)
                ? new Supports(1, "the same hours have two dates in zones far apart")
                : new Contradicts("different days");
    }

    private static Finding mixed(Profile said, Profile published) {
        LocalDate publication = published.when().last();
        if (said.when().meets(published.when())) {
            return new Supports(said.when().last().equals(publication) ? 3 : 2, "published on the day or the next");
        }
        if (relative(said) && hoursShared(said.when().first(), said, publication, published)) {
            return new Supports(1, "the same hours have two dates in zones far apart");
        }
        if (publication.plusDays(1).equals(said.when().first()) && samePeopleInPerson(said, published)) {
            return new Doubts(0, "the same people met on its eve");
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

    /** Whether much of one's day is also the other's, each in its source's zone. */
    private static boolean hoursShared(LocalDate one, Profile a, LocalDate two, Profile b) {
        Instant begin = later(dawn(one, a), dawn(two, b));
        Instant end = earlier(dawn(one.plusDays(1), a), dawn(two.plusDays(1), b));
        return Duration.between(begin, end).compareTo(SHARED_HOURS) >= 0;
    }

    private static Instant later(Instant one, Instant two) {
        return one.isAfter(two) ? one : two;
    }

    private static Instant earlier(Instant one, Instant two) {
        return one.isAfter(two) ? two : one;
    }

    private static Instant dawn(LocalDate day, Profile profile) {
        return day.atStartOfDay(profile.told().source().zone()).toInstant();
    }
}
