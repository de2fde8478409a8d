package org.readout.ingest.poll;

import java.time.Duration;
import java.time.Instant;
import org.readout.ingest.catalogue.FeedSpec;

/**
 * When to come again: when the feed's rhythm lets expect something, within the operator's bounds, not before the feed wants
 * it; ever less often while it fails, but never never.
 */
record NextPoll(FeedSpec spec, PollBounds bounds) {
    private static final Duration LONGEST_BACK_OFF = Duration.ofHours(6);
    private static final Duration LONGEST_PAGE_BACK_OFF = Duration.ofDays(1);
    private static final Duration LONGEST_OBEDIENCE = Duration.ofDays(7);
    private static final Duration LONGEST_JITTER = Duration.ofMinutes(2);
    private static final Duration GONE_PERHAPS = Duration.ofDays(1);
    private static final Duration GONE = Duration.ofDays(30);
    private static final int ENOUGH_TO_BELIEVE = 3;
    private static final Duration SHORTEST_PATIENCE = Duration.ofHours(3);
    private static final int MISSED_POLLS = 12;
    /** Of the entries that a document holds, so many may be new when we come: a burst of four times as many is caught. */
    private static final double PART_OF_A_DOCUMENT = 0.25;

    private static final double MOST_AWAITED = 3;

    /**
     * @param listed entries in the document
     * @param fresh those of them that came since the last poll; none of a first document
     */
    Instant afterSuccess(Rhythm rhythm, Hints hints, int listed, int fresh, Instant now) {
        if (spec.every().isPresent()) {
            return staggered(spec.every().get(), now);
        }
        Duration wait = bounds.within(wait(rhythm, listed, fresh, now));
        return allowed(hints, staggered(Times.longer(wait, hints.apart()), now), now);
    }

    /** A feed that fails has its hours as well. */
    Instant after(Duration pause, Hints hints, Instant now) {
        return spec.every().isPresent() ? now.plus(pause) : allowed(hints, now.plus(pause), now);
    }

    private Instant allowed(Hints hints, Instant wanted, Instant now) {
        Instant allowed = hints.allowed(wanted);
        return allowed.equals(wanted) ? wanted : allowed.plus(Stagger.within(LONGEST_JITTER, spec.id(), now));
    }

    /** While a burst is under way, more of it is to be expected than the rhythm says. */
    private Duration wait(Rhythm rhythm, int listed, int fresh, Instant now) {
        if (!rhythm.isKnown()) {
            return bounds.whileLearning();
        }
        if (fresh > listed / 2) {
            return bounds.least();
        }
        double awaited = Math.clamp(listed * PART_OF_A_DOCUMENT, 1, MOST_AWAITED);
        return rhythm.until(awaited, now, bounds.most());
    }

    private Instant staggered(Duration wait, Instant now) {
        Duration most = Times.shorter(wait.dividedBy(10), LONGEST_JITTER);
        return now.plus(wait).plus(Stagger.within(most, spec.id(), now));
    }

    Duration afterFailure(int failures) {
        return doubled(failures, LONGEST_BACK_OFF);
    }

    /** A server's own wish counts, short of a wish never to come back. */
    Duration asAsked(Duration asked, int failures) {
        return Times.longer(Times.shorter(asked, LONGEST_OBEDIENCE), afterFailure(failures));
    }

    /** One 410 may be a mistake; after three there is a look a month, in case the address is used again. */
    Duration afterGone(int times) {
        return times < ENOUGH_TO_BELIEVE ? GONE_PERHAPS : GONE;
    }

    /** How long an entry may be missing from its feed before anyone wonders. */
    Duration patience() {
        return spec.every()
                .map(every -> every.multipliedBy(MISSED_POLLS))
                .orElse(Times.longer(bounds.least().multipliedBy(MISSED_POLLS), SHORTEST_PATIENCE));
    }

    /** @param asked what the server wished for, zero where it did not */
    Duration forPage(Duration asked, int attempts) {
        return Times.longer(Times.shorter(asked, LONGEST_OBEDIENCE), doubled(attempts, LONGEST_PAGE_BACK_OFF));
    }

    private Duration doubled(int times, Duration longest) {
        return Times.longer(
                interval(), Times.shorter(interval().multipliedBy(1L << Math.clamp(times, 0, 16)), longest));
    }

    private Duration interval() {
        return spec.every().orElse(bounds.least());
    }
}
