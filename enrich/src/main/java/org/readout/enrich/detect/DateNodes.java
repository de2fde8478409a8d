package org.readout.enrich.detect;

import java.util.Optional;
import java.util.Set;
import org.readout.enrich.resolve.CalendarSystem;

/** The nodes of a sentence as the parts of dates: numbers that can be days or years, and the small words between them. */
record DateNodes(DateForms forms, Sentence sentence) {
    private static final int BEFORE_LAST = 4;

    Node at(int at) {
        return sentence.at(at);
    }

    Optional<Integer> day(int at) {
        return at(at).sense() instanceof Sense.Number n && n.digits() <= 2 && n.value() >= 1 && n.value() <= 31
                ? Optional.of(n.value())
                : Optional.empty();
    }

    Optional<Integer> year(int at, CalendarSystem calendar) {
        return at(at).sense() instanceof Sense.Number n && n.digits() == 4 && calendar.holds(n.value())
                ? Optional.of(n.value())
                : Optional.empty();
    }

    Optional<Sense.Month> month(int at) {
        return at(at).sense() instanceof Sense.Month month ? Optional.of(month) : Optional.empty();
    }

    /** The number at this node, -1 where there is none. */
    int value(int at) {
        return at(at).sense() instanceof Sense.Number number ? number.value() : -1;
    }

    /** Whether this node leads from a first day to a last one. */
    boolean isRange(int at) {
        return at(at).isStop('-') || is(at, forms.ranges());
    }

    boolean is(int at, Set<String> words) {
        return words.contains(at(at).folded());
    }

    /** The number of a last day behind a range word, over what may stand in front of it: "al martedì 18", "bis zum 19."; -1 if there is none. */
    int lastDay(int range) {
        for (int p = range + 1; p <= range + BEFORE_LAST; p++) {
            if (day(p).isPresent()) {
                return p;
            }
            boolean small = at(p).is(CueKind.ARTICLE)
                    || at(p).is(CueKind.TO)
                    || at(p).isStop(',')
                    || at(p).sense() instanceof Sense.Weekday;
            if (!small) {
                return -1;
            }
        }
        return -1;
    }

    /** The node behind the words of this set that begin here, one or two of them; the same node where none do. */
    int after(int at, Set<String> words) {
        if (words.contains(at(at).folded() + " " + at(at + 1).folded())) {
            return at + 2;
        }
        return is(at, words) ? at + 1 : at;
    }

    int afterBetween(int at) {
        return after(at, forms.between());
    }

    /** The node behind a day's number and its ending. */
    int afterDay(int at) {
        return after(at + 1, forms.ordinals());
    }

    int afterYear(int at) {
        return after(at + 1, forms.yearMarks());
    }
}
