package org.readout.enrich.detect;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.model.OccurredOn;

/** Finds the dates of a sentence and works them out from the day on which it was published. */
final class DateReader {
    /** So many nodes may part a day of another calendar from the Gregorian one that says it again. */
    private static final int BESIDE = 4;

    private final DateNodes nodes;
    private final NearDates near;
    private final MonthDates months;
    private final NumberDates numbers;
    private final MarkedDates marked;

    private DateReader(DateNodes nodes, Today today) {
        this.nodes = nodes;
        this.near = new NearDates(nodes, today);
        this.months = new MonthDates(nodes, today);
        this.numbers = new NumberDates(nodes);
        this.marked = new MarkedDates(nodes, today);
    }

    static List<Dated> read(Pack pack, Sentence sentence, LocalDate today) {
        return new DateReader(new DateNodes(pack.dates(), sentence), new Today(today)).read();
    }

    private List<Dated> read() {
        List<Dated> dates = new ArrayList<>();
        int at = 0;
        while (at < nodes.sentence().size()) {
            Optional<Dated> date = readAt(at);
            date.ifPresent(dates::add);
            at = Math.max(at + 1, date.map(Dated::to).orElse(0));
        }
        dates.removeIf(date -> date.isConverted() && dates.stream().anyMatch(other -> repeats(other, date)));
        return dates;
    }

    private Optional<Dated> readAt(int at) {
        return switch (nodes.at(at).sense()) {
            case Sense.Relative relative -> Optional.of(near.relative(at, relative));
            case Sense.Weekday weekday -> Optional.of(near.weekday(at, weekday));
            case Sense.Month month -> months.monthFirst(at, month);
            case Sense.Number ignored -> number(at);
            default -> Optional.empty();
        };
    }

    private Optional<Dated> number(int at) {
        return marked.read(at)
                .or(() -> numbers.read(at))
                .or(() -> months.dayFirst(at))
                .or(() -> near.dayOfMonth(at))
                .or(() -> numbers.yearAlone(at));
    }

    /** "14 Muharram 1446, corresponding to 20 July 2024": the calendars may differ by a day, and the Gregorian one is right. */
    private static boolean repeats(Dated gregorian, Dated converted) {
        int apart = Math.max(gregorian.from() - converted.to(), converted.from() - gregorian.to());
        return gregorian.kind() == Dated.Kind.CERTAIN
                && gregorian.when().basis().equals(OccurredOn.STATED)
                && apart <= BESIDE;
    }
}
