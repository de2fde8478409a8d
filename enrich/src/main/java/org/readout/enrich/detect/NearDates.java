package org.readout.enrich.detect;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.readout.model.OccurredOn;

/** Reads days that are told from the day of publication: "yesterday", "last Thursday", "Monday next week", "the 25th of this month". */
final class NearDates {
    private final DateNodes nodes;
    private final Today today;

    NearDates(DateNodes nodes, Today today) {
        this.nodes = nodes;
        this.today = today;
    }

    /** "Yesterday", "next week", "next week on Monday". */
    Dated relative(int at, Sense.Relative relative) {
        if (isWeek(relative) && nodes.at(at + 1).sense() instanceof Sense.Weekday weekday) {
            return day(at, at + 2, today.inWeek(relative.from(), weekday.day()));
        }
        return Dated.certain(at, at + 1, today.relative(relative));
    }

    /** "Thursday", "last Thursday", "giovedì prossimo", "Thursday of next week". */
    Dated weekday(int at, Sense.Weekday weekday) {
        DayOfWeek name = weekday.day();
        if (weekday.week().isPresent()) {
            return day(at, at + 1, today.inWeek(weekday.week().get(), name));
        }
        int next = nodes.afterBetween(at + 1);
        if (nodes.at(next).sense() instanceof Sense.Relative relative && isWeek(relative)) {
            return day(at, next + 1, today.inWeek(relative.from(), name));
        }
        return beside(at, nodes.forms().last(), today.before(name))
                .or(() -> beside(at, nodes.forms().nextWeek(), today.inWeek(1, name)))
                .or(() -> beside(at, nodes.forms().coming(), today.coming(name)))
                .orElseGet(() -> new Dated(at, at + 1, relative(today.last(name)), Dated.Kind.WEEKDAY));
    }

    private static boolean isWeek(Sense.Relative relative) {
        return relative.unit() == ChronoUnit.WEEKS && relative.from() == relative.to();
    }

    /** The day, if one of the words stands right before or behind the weekday's name. */
    private Optional<Dated> beside(int at, Set<String> words, LocalDate day) {
        if (nodes.is(at - 1, words)) {
            return Optional.of(day(at - 1, at + 1, day));
        }
        int end = nodes.after(at + 1, words);
        return end > at + 1 ? Optional.of(day(at, end, day)) : Optional.empty();
    }

    /** "The 25th of this month", "le 12 courant". */
    Optional<Dated> dayOfMonth(int at) {
        Optional<Integer> day = nodes.day(at);
        if (day.isEmpty()) {
            return Optional.empty();
        }
        int p = nodes.afterBetween(nodes.afterDay(at));
        if (nodes.at(p).sense() instanceof Sense.Relative relative && relative.unit() == ChronoUnit.MONTHS) {
            return today.inMonth(relative.from(), day.get()).map(date -> day(at, p + 1, date));
        }
        int end = nodes.after(p, nodes.forms().thisMonth());
        return end > p ? today.inMonth(0, day.get()).map(date -> day(at, end, date)) : Optional.empty();
    }

    private static Dated day(int from, int to, LocalDate day) {
        return Dated.certain(from, to, relative(day));
    }

    private static OccurredOn relative(LocalDate day) {
        return OccurredOn.day(day, OccurredOn.RELATIVE);
    }
}
