package org.readout.ingest.poll;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.readout.model.Entry;

/**
 * Entries that came and went between two polls: a document in which nothing is known any more has moved on too far.
 *
 * @param missed how many, to judge by the feed's rhythm
 */
public record Gap(Instant at, int missed) {
    private static final Duration WORTH_SAYING = Duration.ofDays(7);
    private static final int FEW = 3;

    /** @param before what was remembered when the document came */
    static Optional<Gap> between(PollMemory before, List<Entry> document, List<Entry> fresh, Instant now) {
        Optional<Instant> last = before.rhythm().latest();
        if (fresh.size() < document.size() || document.isEmpty() || last.isEmpty() || isRenamed(fresh, last.get())) {
            return Optional.empty();
        }
        Instant first = fresh.stream()
                .flatMap(entry -> entry.published().stream())
                .min(Instant::compareTo)
                .filter(date -> !date.isAfter(now))
                .orElse(now);
        long expected = Math.round(before.rhythm().expected(last.get(), first));
        int missed = (int) Math.max(document.size() < FEW ? expected - 1 : expected, document.size() < FEW ? 0 : 1);
        return missed > 0 ? Optional.of(new Gap(now, missed)) : Optional.empty();
    }

    boolean isWorthSaying(Instant now) {
        return at.plus(WORTH_SAYING).isAfter(now);
    }

    /** Entries older than what is known have not come since: the feed has given its old ones other addresses. */
    private static boolean isRenamed(List<Entry> fresh, Instant last) {
        long older = fresh.stream()
                .flatMap(entry -> entry.published().stream())
                .filter(date -> date.isBefore(last))
                .count();
        return older * 2 > fresh.size();
    }
}
