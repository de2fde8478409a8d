package org.readout.ingest.feed;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A day in numbers with the year last. With dots the day comes first; otherwise the order is what the numbers and the
 * weekday leave possible, and where they leave two there is no date.
 */
final class NumericDate {
    /** Matches {@code Mon, 03/30/2020 -}, {@code 30.10.23}, {@code Sat, 11 04 2020}; not {@code 2020-03-30}. */
    private static final Pattern NUMBERS =
            Pattern.compile("(?:(\\p{L}+)[,.]*\\s+)?(\\d{1,2})([./ -])(\\d{1,2})[./ -](\\d{4}|\\d{2})[\\s,-]*");

    private NumericDate() {}

    static Optional<LocalDate> day(String text) {
        Matcher match = NUMBERS.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(match.group(2));
        int second = Integer.parseInt(match.group(4));
        int year = WordedDate.year(Integer.parseInt(match.group(5)));
        Stream<LocalDate> readings = match.group(3).equals(".")
                ? date(year, second, first).stream()
                : Stream.of(date(year, second, first), date(year, first, second))
                        .flatMap(Optional::stream);
        List<LocalDate> possible =
                readings.distinct().filter(date -> isOn(date, match.group(1))).toList();
        return possible.size() == 1 ? Optional.of(possible.getFirst()) : Optional.empty();
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty(); // No such day: then the numbers stand the other way round.
        }
    }

    private static boolean isOn(LocalDate date, String weekday) {
        return weekday == null
                || weekday.regionMatches(
                        true, 0, date.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH), 0, 3);
    }
}
