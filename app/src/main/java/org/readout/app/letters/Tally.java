package org.readout.app.letters;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/**
 * How many letters there are of one kind.
 *
 * @param newest when the newest came in; where letters are open, the newest of those
 * @param example where that one lies
 */
public record Tally(long open, long redriven, long dropped, Instant newest, Place example) {
    private static final Comparator<Tally> TELLING =
            Comparator.<Tally, Boolean>comparing(tally -> tally.open() > 0).thenComparing(Tally::newest);

    public static Tally of(Letter letter, Optional<Handling> handling) {
        return new Tally(
                handling.isEmpty() ? 1 : 0,
                handling.filter(Handling.REDRIVEN::equals).isPresent() ? 1 : 0,
                handling.filter(Handling.DROPPED::equals).isPresent() ? 1 : 0,
                letter.time(),
                letter.place());
    }

    public Tally and(Tally other) {
        Tally telling = TELLING.compare(this, other) > 0 ? this : other;
        return new Tally(
                open + other.open, redriven + other.redriven, dropped + other.dropped, telling.newest, telling.example);
    }
}
