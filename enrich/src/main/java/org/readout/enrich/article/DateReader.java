package org.readout.enrich.article;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a date out of a short text in a page's language; what cannot be read for certain is absent.
 *
 * <p>{@code 03/04/2023} is read in the order of the source's country; where that is unknown and both orders make a day,
 * it is not read.
 */
final class DateReader {
    /** Matches {@code 2023-10-28}, {@code 2023/10/28}, {@code 2023.10.28}, {@code 2023年10月28日}, {@code 2023년 10월 28일}; not {@code 12023-1-1}. */
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<!\\d)(\\d{4})\\s?[-/.年년]\\s?(\\d{1,2})\\s?[-/.月월]\\s?(\\d{1,2})(?!\\d)");

    /** Matches {@code 28.10.2023}, {@code 28/10/2023}, {@code 10-28-2023}; not {@code 1.2.20233}. */
    private static final Pattern NUMBERS =
            Pattern.compile("(?<![\\d.])(\\d{1,2})\\s?[-/.]\\s?(\\d{1,2})\\s?[-/.]\\s?(\\d{4})(?!\\d)");

    /** Matches {@code 28 октября 2023}, {@code 28th of October, 2023}, {@code 28 de octubre de 2023}; not {@code 28-10-2023}. */
    private static final Pattern DAY_NAME_YEAR = Pattern.compile("(?<!\\d)(\\d{1,2})([^\\d\\n]{2,30}?)(\\d{4})(?!\\d)");

    /** Matches {@code October 28, 2023}, {@code Oct. 28th 2023}; not {@code Room 28, 2023}, whose word is no month. */
    private static final Pattern NAME_DAY_YEAR =
            Pattern.compile("(\\p{L}[\\p{L}\\p{M}.]{2,20})\\s*(\\d{1,2})([^\\d\\n]{1,6})(\\d{4})(?!\\d)");

    /** Matches {@code 2023. október 28}; not {@code 2023 28}. */
    private static final Pattern YEAR_NAME_DAY = Pattern.compile("(?<!\\d)(\\d{4})([^\\d\\n]{2,20}?)(\\d{1,2})(?!\\d)");

    /** Matches {@code 2023 жылғы 28 қазан} and {@code 2023-yil 28-oktabr}; not {@code 2023 28}. */
    private static final Pattern YEAR_DAY_NAME =
            Pattern.compile("(?<!\\d)(\\d{4})[^\\d\\n]{1,12}(\\d{1,2})[\\s.-]{1,3}(\\p{L}{3,15})");

    /** Matches {@code 14:05}, {@code 2:05 pm}, {@code T14:05:09}, {@code 18h32}; not {@code 1:5}. */
    private static final Pattern CLOCK = Pattern.compile(
            "(?<!\\d)(\\d{1,2})(?::|\\s?h\\s?)(\\d{2})(?!\\d)(?::(\\d{2}))?(?:[.,]\\d+)?\\s*([ap]\\.?m\\b)?",
            Pattern.CASE_INSENSITIVE);

    /** Matches, after a time, {@code Z}, {@code +04:00}, {@code GMT+4}, {@code UTC}; not {@code MSK}. */
    private static final Pattern OFFSET =
            Pattern.compile("^\\s?(?:(Z|GMT|UTC)\\b)?\\s?(?:([+-])(\\d{1,2}):?(\\d{2})?)?");

    private static final int MOST_LETTERS_BESIDE = 5;
    private static final int LONGEST = 300;

    private final MonthNames months;
    private final DateOrder order;
    private final List<OtherCalendar> calendars;

    DateReader(String language, DateOrder order) {
        this.months = MonthNames.of(language);
        this.order = order;
        this.calendars = OtherCalendar.of(language);
    }

    Optional<WrittenDate> read(String written) {
        String text = JapaneseEra.western(written.length() > LONGEST ? written.substring(0, LONGEST) : written);
        if (!hasYear(text)) {
            return Optional.empty();
        }
        String plain = asciiDigits(text);
        return Stream.<Function<String, Optional<WrittenDate>>>of(
                        this::yearFirst,
                        this::numbers,
                        this::dayNameYear,
                        this::nameDayYear,
                        this::yearNameDay,
                        this::yearDayName)
                .flatMap(form -> form.apply(plain).stream())
                .findFirst()
                .or(() -> inOtherCalendar(plain))
                .map(day -> withClock(day, plain));
    }

    /** The day in another calendar of the language, where none is given in the Gregorian one. */
    private Optional<WrittenDate> inOtherCalendar(String text) {
        return calendars.stream()
                .flatMap(calendar -> Stream.of(
                                matches(
                                        DAY_NAME_YEAR,
                                        text,
                                        m -> said(calendar.months(), m.group(2))
                                                .flatMap(month -> calendar.read(number(m, 3), month, number(m, 1)))),
                                matches(YEAR_FIRST, text, m -> calendar.read(number(m, 1), number(m, 2), number(m, 3))),
                                matches(NUMBERS, text, m -> calendar.read(number(m, 3), number(m, 2), number(m, 1))))
                        .flatMap(Optional::stream))
                .findFirst();
    }

    /** Four digits in a row, without which nothing here is a date. */
    private static boolean hasYear(String text) {
        int row = 0;
        for (int i = 0; i < text.length() && row < 4; i++) {
            row = Character.isDigit(text.charAt(i)) ? row + 1 : 0;
        }
        return row == 4;
    }

    /** Arabic, Persian and other digits as ASCII. */
    private static String asciiDigits(String text) {
        if (text.chars().noneMatch(c -> c > 0x7F && Character.isDigit(c))) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (Character.isDigit(c)) {
                plain.append(Character.digit(c, 10));
            } else {
                plain.appendCodePoint(c);
            }
        });
        return plain.toString();
    }

    private Optional<WrittenDate> yearFirst(String text) {
        return matches(YEAR_FIRST, text, m -> WrittenDate.of(number(m, 1), number(m, 2), number(m, 3)));
    }

    private Optional<WrittenDate> numbers(String text) {
        return matches(NUMBERS, text, m -> order.read(number(m, 1), number(m, 2), number(m, 3)));
    }

    private Optional<WrittenDate> dayNameYear(String text) {
        return matches(
                DAY_NAME_YEAR,
                text,
                m -> month(m.group(2)).flatMap(month -> WrittenDate.of(number(m, 3), month, number(m, 1))));
    }

    private Optional<WrittenDate> nameDayYear(String text) {
        return matches(
                NAME_DAY_YEAR,
                text,
                m -> month(m.group(1)).flatMap(month -> WrittenDate.of(number(m, 4), month, number(m, 2))));
    }

    private Optional<WrittenDate> yearNameDay(String text) {
        return matches(
                YEAR_NAME_DAY,
                text,
                m -> month(m.group(2)).flatMap(month -> WrittenDate.of(number(m, 1), month, number(m, 3))));
    }

    private Optional<WrittenDate> yearDayName(String text) {
        return matches(
                YEAR_DAY_NAME,
                text,
                m -> month(m.group(3)).flatMap(month -> WrittenDate.of(number(m, 1), month, number(m, 2))));
    }

    private static Optional<WrittenDate> matches(
            Pattern form, String text, Function<MatchResult, Optional<WrittenDate>> reading) {
        Matcher matcher = form.matcher(text);
        int start = 0;
        while (start < text.length() && matcher.find(start)) {
            Optional<WrittenDate> date = reading.apply(matcher);
            if (date.isPresent()) {
                return date;
            }
            start = matcher.start() + 1;
        }
        return Optional.empty();
    }

    /** The month that the words name, if they say hardly anything else. */
    private Optional<Integer> month(String words) {
        return said(months, words);
    }

    private static Optional<Integer> said(MonthNames months, String words) {
        return months.in(words)
                .filter(found -> MonthNames.letters(words) - found.letters() <= MOST_LETTERS_BESIDE)
                .map(MonthNames.Found::month);
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private static WrittenDate withClock(WrittenDate day, String text) {
        Matcher clock = CLOCK.matcher(text);
        if (!clock.find()) {
            return day;
        }
        return day.at(time(clock), offset(text.substring(clock.end())));
    }

    private static Optional<LocalTime> time(Matcher clock) {
        int hour = number(clock, 1);
        int minute = number(clock, 2);
        int second = clock.group(3) == null ? 0 : number(clock, 3);
        if (clock.group(4) != null) {
            boolean afternoon = clock.group(4).toLowerCase(Locale.ROOT).startsWith("p");
            hour = hour % 12 + (afternoon ? 12 : 0);
        }
        return hour < 24 && minute < 60 && second < 60
                ? Optional.of(LocalTime.of(hour, minute, second))
                : Optional.empty();
    }

    private static Optional<ZoneOffset> offset(String rest) {
        Matcher offset = OFFSET.matcher(rest);
        if (!offset.find() || offset.end() == 0 || (offset.group(1) == null && offset.group(2) == null)) {
            return Optional.empty();
        }
        if (offset.group(2) == null) {
            return Optional.of(ZoneOffset.UTC);
        }
        int minutes = number(offset, 3) * 60 + (offset.group(4) == null ? 0 : number(offset, 4));
        int signed = offset.group(2).equals("-") ? -minutes : minutes;
        return Math.abs(signed) <= 18 * 60 ? Optional.of(ZoneOffset.ofTotalSeconds(signed * 60)) : Optional.empty();
    }
}
