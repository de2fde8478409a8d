package org.readout.ingest.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date whose month is a word, in whatever order its parts come: {@code Tue, 03 Jun 2025 09:39:21 GMT}, {@code Jun 3rd,
 * 2025}, {@code mardi 3 juin 2025}.
 */
final class WordedDate {
    /** Matches {@code 09:39:21}, {@code 9:39 PM}, {@code 09h39}; not {@code 2025}. */
    private static final Pattern TIME = Pattern.compile(
            "\\b(\\d{1,2})[:h](\\d{1,2})(?:[:m](\\d{1,2}))?(?:\\.\\d+)?\\s*([ap])?\\.?(?:m\\b\\.?)?",
            Pattern.CASE_INSENSITIVE);
    /** Matches a word such as {@code juin}, {@code Sept.} or {@code März}; not {@code 3rd}. */
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\d])\\p{L}[\\p{L}\\p{M}]+\\.?");
    /** Matches {@code 3}, {@code 3rd} and {@code 2025}; not the digits of {@code +0200}. */
    private static final Pattern NUMBER = Pattern.compile("(?<![\\d:+.])\\b(\\d{1,4})(?:st|nd|rd|th|er)?\\b");

    private WordedDate() {}

    static Optional<Instant> read(String text, ZoneId none) {
        Matcher time = TIME.matcher(text);
        boolean timed = time.find();
        String date = timed ? text.substring(0, time.start()) : text;
        String rest = timed ? text.substring(time.end()).strip() : "";
        Matcher lateYear = Pattern.compile("(.*?)\\b((?:19|20)\\d{2})").matcher(rest);
        String year = "";
        if (timed && lateYear.matches()) { // asctime: the year comes last, behind time and zone.
            year = ' ' + lateYear.group(2);
            rest = lateYear.group(1).strip();
        }
        LocalTime clock = timed ? clock(time) : LocalTime.MIDNIGHT;
        String zone = rest;
        return day(date + year)
                .flatMap(day -> Zones.read(zone, none)
                        .map(at -> day.atTime(clock).atZone(at).toInstant()));
    }

    private static Optional<LocalDate> day(String text) {
        Optional<Integer> month = WORD.matcher(text)
                .results()
                .flatMap(word -> MonthNames.number(word.group()).stream())
                .findFirst();
        int[] numbers = NUMBER.matcher(text)
                .results()
                .mapToInt(n -> Integer.parseInt(n.group(1)))
                .toArray();
        if (month.isEmpty() || numbers.length != 2) {
            return Optional.empty();
        }
        boolean yearFirst = numbers[0] > 31;
        return Optional.of(LocalDate.of(year(numbers[yearFirst ? 0 : 1]), month.get(), numbers[yearFirst ? 1 : 0]));
    }

    /** Two digits are read as RFC 822's readers do: from 70 on the last century. */
    private static int year(int number) {
        if (number >= 100) {
            return number;
        }
        return number < 70 ? 2000 + number : 1900 + number;
    }

    private static LocalTime clock(Matcher time) {
        int hour = Integer.parseInt(time.group(1));
        if (time.group(4) != null) {
            hour = hour % 12 + (time.group(4).equalsIgnoreCase("p") ? 12 : 0);
        }
        int second = time.group(3) == null ? 0 : Math.min(59, Integer.parseInt(time.group(3)));
        return LocalTime.of(hour, Integer.parseInt(time.group(2)), second);
    }
}
