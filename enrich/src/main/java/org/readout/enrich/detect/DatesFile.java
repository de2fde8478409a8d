package org.readout.enrich.detect;

import java.time.DayOfWeek;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.enrich.resolve.CalendarSystem;
import tools.jackson.core.type.TypeReference;

/** Reads {@code dates.yaml}: the words for months and days become terms, the rest what dates look like. */
final class DatesFile {
    private static final Map<String, ChronoUnit> UNITS = Map.of("w", ChronoUnit.WEEKS, "m", ChronoUnit.MONTHS);

    /**
     * The file as it is written.
     *
     * @param calendars months of calendars beside the Gregorian one; where the page shows numbers alone, the first listed is tried first
     * @param weekdaysOf weekdays whose word holds the week: 1 for next week, -1 for the last one
     */
    record Written(
            Map<Integer, List<String>> months,
            Map<CalendarSystem, Map<Integer, List<String>>> calendars,
            Map<DayOfWeek, List<String>> weekdays,
            Map<Integer, Map<DayOfWeek, List<String>>> weekdaysOf,
            Map<String, List<String>> relative,
            List<String> ordinals,
            List<String> between,
            List<String> ranges,
            List<String> yearMarks,
            List<String> monthMarks,
            List<String> dayMarks,
            List<String> loneDayMarks,
            List<String> thisMonth,
            List<String> last,
            List<String> coming,
            List<String> nextWeek,
            boolean monthFirst) {}

    private final PackFile file;
    private final Forms forms;
    private final List<Term> terms;

    private DatesFile(PackFile file, Forms forms, List<Term> terms) {
        this.file = file;
        this.forms = forms;
        this.terms = terms;
    }

    /** @param terms to which the words of the file are added */
    static DateForms read(PackFile file, Map<String, String> endings, List<Term> terms) {
        return new DatesFile(file, new Forms(file.name(), endings), terms).read();
    }

    private DateForms read() {
        Written dates = file.read(new TypeReference<Written>() {});
        months(CalendarSystem.GREGORIAN, dates.months());
        Map<CalendarSystem, Map<Integer, List<String>>> calendars = orNone(dates.calendars());
        calendars.forEach(this::months);
        dates.weekdays().forEach((day, words) -> add(words, new Sense.Weekday(day, Optional.empty())));
        orNone(dates.weekdaysOf())
                .forEach((week, days) ->
                        days.forEach((day, words) -> add(words, new Sense.Weekday(day, Optional.of(week)))));
        dates.relative().forEach((days, words) -> add(words, relative(days)));
        return new DateForms(
                set(dates.ordinals()),
                set(dates.between()),
                set(dates.ranges()),
                set(dates.yearMarks()),
                set(dates.monthMarks()),
                set(dates.dayMarks()),
                set(dates.loneDayMarks()),
                set(dates.thisMonth()),
                set(dates.last()),
                set(dates.coming()),
                set(dates.nextWeek()),
                List.copyOf(calendars.keySet()),
                dates.monthFirst());
    }

    private void months(CalendarSystem calendar, Map<Integer, List<String>> months) {
        months.forEach((month, words) -> add(words, new Sense.Month(calendar, month)));
    }

    /** "-1" is yesterday, "-7..0" the last days, "1w" next week, "0m" this month. */
    private Sense.Relative relative(String key) {
        String unit = key.isEmpty() ? "" : key.substring(key.length() - 1);
        String[] ends = (UNITS.containsKey(unit) ? key.substring(0, key.length() - 1) : key).split("\\.\\.", -1);
        try {
            int from = Integer.parseInt(ends[0]);
            int to = Integer.parseInt(ends[ends.length - 1]);
            return new Sense.Relative(from, to, UNITS.getOrDefault(unit, ChronoUnit.DAYS));
        } catch (NumberFormatException e) {
            throw file.fault(
                    key, "expected a number of days, a range such as -7..-1, weeks (1w) or months (0m), found " + key);
        }
    }

    private void add(List<String> words, Sense sense) {
        for (String word : words) {
            terms.addAll(forms.terms(word, file.lineOf(word), sense));
        }
    }

    private static <K, V> Map<K, V> orNone(Map<K, V> map) {
        return map == null ? Map.of() : map;
    }

    private static Set<String> set(List<String> words) {
        return words == null ? Set.of() : Folding.words(words);
    }
}
