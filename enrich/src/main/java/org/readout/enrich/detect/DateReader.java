package org.readout.enrich.detect;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.model.OccurredOn;

/** Finds the dates of a sentence and works them out from the day on which it was published. */
final class DateReader {
    /** A date and the nodes that say it; {@code open} where no year stood there. */
    record Dated(int from, int to, OccurredOn when, boolean weekday) {}

    private final DateForms forms;
    private final Sentence sentence;
    private final LocalDate today;

    private DateReader(DateForms forms, Sentence sentence, LocalDate today) {
        this.forms = forms;
        this.sentence = sentence;
        this.today = today;
    }

    static List<Dated> read(Pack pack, Sentence sentence, LocalDate today) {
        return new DateReader(pack.dates(), sentence, today).read();
    }

    private List<Dated> read() {
        List<Dated> dates = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            Optional<Dated> date = readAt(at);
            date.ifPresent(dates::add);
            at = Math.max(at + 1, date.map(Dated::to).orElse(0));
        }
        return dates;
    }

    private Optional<Dated> readAt(int at) {
        return switch (sentence.at(at).sense()) {
            case Sense.Relative relative -> Optional.of(relative(at, relative));
            case Sense.Weekday weekday -> Optional.of(weekday(at, weekday.day()));
            case Sense.Month month -> monthFirst(at, month.month());
            case Sense.Number number -> number(at, number);
            default -> Optional.empty();
        };
    }

    private Dated relative(int at, Sense.Relative relative) {
        OccurredOn when =
                new OccurredOn(today.plusDays(relative.from()), today.plusDays(relative.to()), OccurredOn.RELATIVE);
        return new Dated(at, at + 1, when, false);
    }

    private Dated weekday(int at, DayOfWeek day) {
        LocalDate last = today.with(TemporalAdjusters.previousOrSame(day));
        return new Dated(at, at + 1, OccurredOn.day(last, OccurredOn.RELATIVE), true);
    }

    /** "June 3", "June 3-5, 2021", "June 30 - July 3", "June 2021", "June". */
    private Optional<Dated> monthFirst(int at, int month) {
        int p = after(at + 1);
        Optional<Integer> day = day(p);
        if (day.isEmpty()) {
            return monthAlone(at, month, p);
        }
        return rest(at, afterOrdinal(p), month, day.get(), month);
    }

    /** "3 June", "3-5 June 2021", "2021-06-03", "03.06.2021", "2021年6月3日", "2021". */
    private Optional<Dated> number(int at, Sense.Number number) {
        return numeric(at).or(() -> dayFirst(at, number)).or(() -> yearAlone(at, number));
    }

    private Optional<Dated> dayFirst(int at, Sense.Number number) {
        Optional<Integer> day = day(at);
        if (day.isEmpty()) {
            return Optional.empty();
        }
        int p = afterOrdinal(at);
        int last = number.value();
        if (isRange(p) && day(p + 1).isPresent()) {
            last = day(p + 1).get();
            p = afterOrdinal(p + 1);
        }
        p = after(p);
        if (!(sentence.at(p).sense() instanceof Sense.Month month)) {
            return Optional.empty();
        }
        return finish(at, p + 1, month.month(), number.value(), month.month(), last);
    }

    private Optional<Dated> rest(int from, int at, int month, int day, int lastMonth) {
        if (isRange(at)
                && sentence.at(at + 1).sense() instanceof Sense.Month next
                && day(at + 2).isPresent()) {
            return finish(
                    from,
                    afterOrdinal(at + 2),
                    month,
                    day,
                    next.month(),
                    day(at + 2).get());
        }
        if (isRange(at) && day(at + 1).isPresent() && !(sentence.at(at + 2).sense() instanceof Sense.Month)) {
            return finish(
                    from,
                    afterOrdinal(at + 1),
                    month,
                    day,
                    lastMonth,
                    day(at + 1).get());
        }
        return finish(from, at, month, day, month, day);
    }

    private Optional<Dated> finish(int from, int at, int month, int day, int lastMonth, int lastDay) {
        int p = sentence.at(at).isStop(',')
                        || forms.between().contains(sentence.at(at).folded())
                ? at + 1
                : at;
        Optional<Integer> year = year(p);
        int end = year.isPresent() ? afterYear(p) : at;
        return safely(() -> {
            LocalDate first = dayOf(year, month, day);
            LocalDate last = LocalDate.of(first.getYear() + (lastMonth < month ? 1 : 0), lastMonth, lastDay);
            return new Dated(
                    from, end, new OccurredOn(first, last.isBefore(first) ? first : last, OccurredOn.STATED), false);
        });
    }

    /** The year that is given, or the one that brings the day nearest to publication. */
    private LocalDate dayOf(Optional<Integer> year, int month, int day) {
        if (year.isPresent()) {
            return LocalDate.of(year.get(), month, day);
        }
        LocalDate best = null;
        for (int y = today.getYear() - 1; y <= today.getYear() + 1; y++) {
            if (!YearMonth.of(y, month).isValidDay(day)) {
                continue;
            }
            LocalDate tried = LocalDate.of(y, month, day);
            if (best == null || distance(tried) < distance(best)) {
                best = tried;
            }
        }
        if (best == null) {
            throw new DateTimeException("no day " + day + " in month " + month);
        }
        return best;
    }

    private long distance(LocalDate day) {
        return Math.abs(ChronoUnit.DAYS.between(day, today));
    }

    private Optional<Dated> monthAlone(int at, int month, int p) {
        int q = sentence.at(p).isStop(',') ? p + 1 : p;
        Optional<Integer> year = year(q);
        if (year.isEmpty() && sentence.at(at).folded().length() < 4) {
            return Optional.empty(); // "May" and "Jan" alone are often no month
        }
        YearMonth when = YearMonth.from(dayOf(year, month, 1));
        OccurredOn range = new OccurredOn(when.atDay(1), when.atEndOfMonth(), OccurredOn.MONTH);
        return Optional.of(new Dated(at, year.isPresent() ? afterYear(q) : at + 1, range, false));
    }

    private Optional<Dated> yearAlone(int at, Sense.Number number) {
        Optional<Integer> year = year(at);
        return year.map(y -> new Dated(
                at,
                afterYear(at),
                new OccurredOn(LocalDate.of(y, 1, 1), LocalDate.of(y, 12, 31), OccurredOn.YEAR),
                false));
    }

    /** "2021-06-03", "03.06.2021", "6/3/2021" and, with marks, "2021年6月3日" or "6月3日". */
    private Optional<Dated> numeric(int at) {
        if (isMark(at + 1, forms.yearMarks())
                && isMark(at + 3, forms.monthMarks())
                && isMark(at + 5, forms.dayMarks())) {
            return day(at, at + 6, value(at), value(at + 2), value(at + 4));
        }
        if (isMark(at + 1, forms.monthMarks()) && isMark(at + 3, forms.dayMarks())) {
            return finish(at, at + 4, value(at), value(at + 2), value(at), value(at + 2));
        }
        Node mark = sentence.at(at + 1);
        boolean parted = mark.isStop('.') || mark.isStop('-') || mark.isStop('/');
        if (!parted || !sentence.at(at + 3).folded().equals(mark.folded()) || value(at + 2) < 1 || value(at + 4) < 1) {
            return Optional.empty();
        }
        if (year(at).isPresent()) {
            return day(at, at + 5, value(at), value(at + 2), value(at + 4));
        }
        boolean american = forms.monthFirst() && mark.isStop('/');
        return year(at + 4).isEmpty()
                ? Optional.empty()
                : day(at, at + 5, value(at + 4), value(american ? at : at + 2), value(american ? at + 2 : at));
    }

    private Optional<Dated> day(int from, int to, int year, int month, int day) {
        return safely(
                () -> new Dated(from, to, OccurredOn.day(LocalDate.of(year, month, day), OccurredOn.STATED), false));
    }

    private static Optional<Dated> safely(java.util.function.Supplier<Dated> date) {
        try {
            return Optional.of(date.get());
        } catch (DateTimeException e) {
            return Optional.empty(); // 31 June is no date, whatever else the words may be
        }
    }

    private boolean isMark(int at, java.util.Set<String> marks) {
        return marks.contains(sentence.at(at).folded());
    }

    private boolean isRange(int at) {
        Node node = sentence.at(at);
        return node.isStop('-') || forms.ranges().contains(node.folded());
    }

    private int after(int at) {
        return forms.between().contains(sentence.at(at).folded()) ? at + 1 : at;
    }

    private int afterOrdinal(int at) {
        return forms.ordinals().contains(sentence.at(at + 1).folded()) ? at + 2 : at + 1;
    }

    private int afterYear(int at) {
        return forms.yearMarks().contains(sentence.at(at + 1).folded()) ? at + 2 : at + 1;
    }

    private int value(int at) {
        return sentence.at(at).sense() instanceof Sense.Number number ? number.value() : -1;
    }

    private Optional<Integer> day(int at) {
        return sentence.at(at).sense() instanceof Sense.Number n && n.digits() <= 2 && n.value() >= 1 && n.value() <= 31
                ? Optional.of(n.value())
                : Optional.empty();
    }

    private Optional<Integer> year(int at) {
        return sentence.at(at).sense() instanceof Sense.Number n
                        && n.digits() == 4
                        && n.value() > 1900
                        && n.value() < 2100
                ? Optional.of(n.value())
                : Optional.empty();
    }
}
