package org.readout.enrich.detect;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.readout.enrich.resolve.CalendarSystem;
import org.readout.model.OccurredOn;

/** Reads dates whose month is a word, in any calendar that the pack names the months of. */
final class MonthDates {
    private static final int SHORT = 4;

    private final DateNodes nodes;
    private final Today today;

    MonthDates(DateNodes nodes, Today today) {
        this.nodes = nodes;
        this.today = today;
    }

    /** A month of some calendar and its day. */
    private record DayOf(Sense.Month month, int day) {}

    /** "June 3", "June 3-5, 2021", "June 30 - July 3", "June 2021", "June". */
    Optional<Dated> monthFirst(int at, Sense.Month month) {
        int p = nodes.afterBetween(at + 1);
        Optional<Integer> day = nodes.day(p);
        if (day.isEmpty()) {
            return monthAlone(at, month);
        }
        DayOf first = new DayOf(month, day.get());
        int next = nodes.afterDay(p);
        if (!nodes.isRange(next)) {
            return finish(at, next, first, first);
        }
        Optional<Sense.Month> other = nodes.month(next + 1);
        int q = other.isPresent() ? next + 2 : next + 1;
        boolean another = other.isEmpty() && nodes.month(q + 1).isPresent();
        return nodes.day(q)
                .filter(last -> !another)
                .map(last -> finish(at, nodes.afterDay(q), first, new DayOf(other.orElse(month), last)))
                .orElseGet(() -> finish(at, next, first, first));
    }

    /** "3 June", "3-5 June 2021", "29 May to 2 June". */
    Optional<Dated> dayFirst(int at) {
        Optional<Integer> day = nodes.day(at);
        if (day.isEmpty()) {
            return Optional.empty();
        }
        int p = nodes.afterDay(at);
        int last = day.get();
        int range = nodes.at(p).isStop(',') ? p + 1 : p;
        int to = nodes.isRange(range) ? nodes.lastDay(range) : -1;
        if (to >= 0) {
            last = nodes.value(to);
            p = nodes.afterDay(to);
        }
        int named = nodes.afterBetween(p);
        Optional<Sense.Month> month = nodes.month(named);
        if (month.isEmpty()) {
            return Optional.empty();
        }
        DayOf first = new DayOf(month.get(), day.get());
        DayOf end = new DayOf(month.get(), last);
        return overMonths(at, named + 1, first).or(() -> finish(at, named + 1, first, end));
    }

    /** "29 May to 2 June": "and" would part two days, not join them. */
    private Optional<Dated> overMonths(int from, int at, DayOf first) {
        if (!nodes.isRange(at) || nodes.at(at).is(CueKind.AND)) {
            return Optional.empty();
        }
        int to = nodes.lastDay(at);
        int named = to < 0 ? at : nodes.afterBetween(nodes.afterDay(to));
        return nodes.month(named)
                .filter(month -> to >= 0 && !month.equals(first.month()))
                .flatMap(month -> finish(from, named + 1, first, new DayOf(month, nodes.value(to))));
    }

    private Optional<Dated> finish(int from, int at, DayOf first, DayOf last) {
        CalendarSystem calendar = first.month().calendar();
        int p = nodes.at(at).isStop(',') ? at + 1 : nodes.afterBetween(at);
        Optional<Integer> year = nodes.year(p, calendar);
        int end = year.isPresent() ? nodes.afterYear(p) : at;
        return today.nearest(calendar, year, first.month().month(), first.day())
                .flatMap(begin -> last(begin, first, last)
                        .map(to -> dated(calendar, from, end, new OccurredOn(begin, to, OccurredOn.STATED))));
    }

    private static Optional<LocalDate> last(LocalDate begin, DayOf first, DayOf last) {
        CalendarSystem calendar = last.month().calendar();
        int turn = last.month().month() < first.month().month() ? 1 : 0;
        return calendar.day(calendar.yearOf(begin) + turn, last.month().month(), last.day())
                .map(to -> to.isBefore(begin) ? begin : to);
    }

    private Optional<Dated> monthAlone(int at, Sense.Month month) {
        CalendarSystem calendar = month.calendar();
        int p = nodes.afterBetween(at + 1);
        int q = nodes.at(p).isStop(',') ? p + 1 : p;
        Optional<Integer> year = nodes.year(q, calendar);
        boolean bare = year.isEmpty();
        if (bare
                && (calendar != CalendarSystem.GREGORIAN
                        || nodes.at(at).folded().length() < SHORT)) {
            return Optional
                    .empty(); // "May" and "Jan" alone are often no month, and those of other calendars are names of
            // people
        }
        return today.nearest(calendar, year, month.month(), 1)
                .map(first -> new OccurredOn(first, end(month, first), OccurredOn.MONTH))
                .map(when -> dated(calendar, at, bare ? at + 1 : nodes.afterYear(q), when));
    }

    private static LocalDate end(Sense.Month month, LocalDate first) {
        int year = month.calendar().yearOf(first);
        return IntStream.of(31, 30, 29, 28)
                .mapToObj(day -> month.calendar().day(year, month.month(), day))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(first);
    }

    private static Dated dated(CalendarSystem calendar, int from, int to, OccurredOn when) {
        Dated.Kind kind = calendar == CalendarSystem.GREGORIAN ? Dated.Kind.CERTAIN : Dated.Kind.CONVERTED;
        return new Dated(from, to, when, kind);
    }
}
