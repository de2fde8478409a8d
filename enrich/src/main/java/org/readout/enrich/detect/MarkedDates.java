package org.readout.enrich.detect;

import java.time.LocalDate;
import java.util.Optional;
import org.readout.enrich.resolve.CalendarSystem;
import org.readout.model.OccurredOn;

/** Reads dates whose numbers each carry a mark: "2021年6月3日", "6月3日至5日", "3日至5日", "9日". */
final class MarkedDates {
    private final DateNodes nodes;
    private final Today today;

    MarkedDates(DateNodes nodes, Today today) {
        this.nodes = nodes;
        this.today = today;
    }

    /** What of a day is written, and the node behind it. */
    private record Point(Optional<Integer> year, Optional<Integer> month, int day, boolean lone, int to) {}

    Optional<Dated> read(int at) {
        Optional<Point> first = pointAt(at);
        Optional<Point> second = first.filter(p -> nodes.isRange(p.to())).flatMap(p -> pointAt(p.to() + 1));
        return first.flatMap(begin -> second.flatMap(end -> range(at, begin, end))
                .or(() -> day(begin).map(day -> Dated.certain(at, begin.to(), OccurredOn.day(day, basis(begin))))));
    }

    private Optional<Point> pointAt(int at) {
        int p = at;
        Optional<Integer> year = Optional.empty();
        if (nodes.is(p + 1, nodes.forms().yearMarks())
                && nodes.year(p, CalendarSystem.GREGORIAN).isPresent()) {
            year = nodes.year(p, CalendarSystem.GREGORIAN);
            p += 2;
        }
        Optional<Integer> month = Optional.empty();
        if (nodes.is(p + 1, nodes.forms().monthMarks())) {
            month = nodes.day(p);
            p += 2;
        }
        boolean marked = nodes.is(p + 1, nodes.forms().dayMarks());
        if (!marked && !(month.isPresent() && nodes.isRange(p + 1))) {
            return Optional.empty(); // "6月20至22日" has one mark for both days
        }
        Optional<Integer> dated = month;
        Optional<Integer> written = year;
        boolean lone = nodes.is(p + 1, nodes.forms().loneDayMarks());
        int to = marked ? p + 2 : p + 1;
        return nodes.day(p).map(day -> new Point(written, dated, day, lone, to));
    }

    private Optional<Dated> range(int at, Point begin, Point end) {
        return day(begin)
                .flatMap(first -> last(first, end)
                        .filter(last -> !last.isBefore(first))
                        .map(last -> Dated.certain(at, end.to(), new OccurredOn(first, last, basis(begin)))));
    }

    private static Optional<LocalDate> last(LocalDate first, Point end) {
        int month = end.month().orElse(first.getMonthValue());
        int turn = month < first.getMonthValue() ? 1 : 0;
        return CalendarSystem.GREGORIAN.day(end.year().orElse(first.getYear() + turn), month, end.day());
    }

    private Optional<LocalDate> day(Point point) {
        if (point.month().isEmpty()) {
            return point.lone() ? today.nearest(point.day()) : Optional.empty();
        }
        return today.nearest(
                CalendarSystem.GREGORIAN, point.year(), point.month().get(), point.day());
    }

    /** A day with no month is counted from the day of publication, as "yesterday" is. */
    private static String basis(Point begin) {
        return begin.month().isPresent() ? OccurredOn.STATED : OccurredOn.RELATIVE;
    }
}
