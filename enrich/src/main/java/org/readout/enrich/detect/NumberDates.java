package org.readout.enrich.detect;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.enrich.resolve.CalendarSystem;
import org.readout.model.OccurredOn;

/** Reads dates that are numbers between marks: "2021-06-03", "03.06.2021", "6/3/2021", "1404/6/24", and years alone. */
final class NumberDates {
    private static final List<Character> MARKS = List.of('.', '-', '/');

    private final DateNodes nodes;

    NumberDates(DateNodes nodes) {
        this.nodes = nodes;
    }

    Optional<Dated> read(int at) {
        Node mark = nodes.at(at + 1);
        boolean parted = mark.sense() instanceof Sense.Stop stop && MARKS.contains(stop.mark());
        if (!parted
                || !nodes.at(at + 3).folded().equals(mark.folded())
                || nodes.value(at + 2) < 1
                || nodes.value(at + 4) < 1) {
            return Optional.empty();
        }
        return Stream.concat(Stream.of(CalendarSystem.GREGORIAN), nodes.forms().calendars().stream())
                .flatMap(calendar -> read(at, mark, calendar).stream())
                .findFirst();
    }

    private Optional<Dated> read(int at, Node mark, CalendarSystem calendar) {
        if (nodes.year(at, calendar).isPresent()) {
            return dated(at, calendar, calendar.day(nodes.value(at), nodes.value(at + 2), nodes.value(at + 4)));
        }
        if (nodes.year(at + 4, calendar).isEmpty()) {
            return Optional.empty();
        }
        boolean american = nodes.forms().monthFirst() && mark.isStop('/');
        int month = nodes.value(american ? at : at + 2);
        int day = nodes.value(american ? at + 2 : at);
        return dated(at, calendar, calendar.day(nodes.value(at + 4), month, day));
    }

    private static Optional<Dated> dated(int at, CalendarSystem calendar, Optional<LocalDate> day) {
        Dated.Kind kind = calendar == CalendarSystem.GREGORIAN ? Dated.Kind.CERTAIN : Dated.Kind.CONVERTED;
        return day.map(d -> new Dated(at, at + 5, OccurredOn.day(d, OccurredOn.STATED), kind));
    }

    Optional<Dated> yearAlone(int at) {
        return nodes.year(at, CalendarSystem.GREGORIAN)
                .map(y -> new OccurredOn(LocalDate.of(y, 1, 1), LocalDate.of(y, 12, 31), OccurredOn.YEAR))
                .map(when -> Dated.certain(at, nodes.afterYear(at), when));
    }
}
