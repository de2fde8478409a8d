package org.readout.ingest.listing;

import com.ibm.icu.text.Normalizer2;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.ingest.feed.MonthNames;

/**
 * Finds the first date in the few words that stand beside an entry, in the forms of many languages.
 *
 * <p>What names no year, or a day that there is not, is no date.
 */
final class DateFinder {
    /** Matches {@code 2025-06-03}, {@code 2025. 6. 3.} and {@code 2025/06/03}; not {@code 12025-06-03}. */
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<!\\d)([12]\\d{3})\\s?[-./]\\s?(\\d{1,2})\\s?[-./]\\s?(\\d{1,2})(?!\\d)");
    /** Matches {@code 2025年6月3日}, {@code 2025년 6월 3일} and {@code 2025 оны 6 сарын 3}; not {@code 6月3日}. */
    private static final Pattern COUNTED = Pattern.compile(
            "(?<!\\d)([12]\\d{3})\\s?(?:年|년|оны)\\s?(\\d{1,2})\\s?(?:月|월|сарын|-р сарын)\\s?(\\d{1,2})(?!\\d)");
    /** Matches {@code 3 tháng 6 năm 2025} and {@code 3 tháng 6, 2025}. */
    private static final Pattern VIETNAMESE =
            Pattern.compile("(?<!\\d)(\\d{1,2}) tháng (\\d{1,2})(?: năm|,)? ([12]\\d{3})(?!\\d)");
    /** Matches {@code 03.06.2025}, {@code 3/6/2025} and {@code 03 - 06 - 2025}; not {@code 1.2.3.2025}. */
    private static final Pattern YEAR_LAST =
            Pattern.compile("(?<![\\d.])(\\d{1,2})\\s?([-./])\\s?(\\d{1,2})\\s?\\2\\s?([12]\\d{3})(?!\\d)");
    /** Matches {@code 令和7年}: the year of a Japanese era that began in 2019. */
    private static final Pattern REIWA = Pattern.compile("令和\\s?(\\d{1,2}|元)\\s?年");
    /** Matches a number or a word; a word keeps its marks and inner apostrophes. */
    private static final Pattern TOKEN = Pattern.compile("\\d+|[\\p{L}][\\p{L}\\p{M}'’]*");
    /** Matches {@code 14:30} and {@code 2:30 pm}; not {@code 14:3}. */
    private static final Pattern TIME = Pattern.compile(
            "(?<![\\d:])(\\d{1,2}):(\\d{2})(?::\\d{2})?(?!\\d)\\s?([ap]\\.?m)?", Pattern.CASE_INSENSITIVE);

    private static final int BUDDHIST = 543;

    private DateFinder() {}

    static Optional<WrittenDate> find(String given) {
        String text = plain(given);
        try {
            return numeric(text).or(() -> worded(text)).map(date -> date.at(time(text)));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty(); // 31 February: no date at all.
        }
    }

    /** Digits of all scripts as ours, no marks of direction, no-break blanks as blanks, full-width signs as plain ones. */
    private static String plain(String given) {
        StringBuilder out = new StringBuilder(given.length());
        Normalizer2.getNFKCInstance().normalize(given).codePoints().forEach(c -> {
            int digit = Character.isDigit(c) ? Character.digit(c, 10) : -1;
            if (digit >= 0) {
                out.append((char) ('0' + digit));
            } else if (Character.getType(c) != Character.FORMAT) {
                out.appendCodePoint(Character.isSpaceChar(c) || Character.isISOControl(c) ? ' ' : c);
            }
        });
        return REIWA.matcher(out).replaceAll(match -> reiwa(match) + "年");
    }

    private static int reiwa(MatchResult match) {
        return 2018 + (match.group(1).equals("元") ? 1 : Integer.parseInt(match.group(1)));
    }

    private static Optional<WrittenDate> numeric(String text) {
        for (Pattern pattern : List.of(YEAR_FIRST, COUNTED)) {
            Matcher match = pattern.matcher(text);
            if (match.find()) {
                return day(number(match, 1), number(match, 2), number(match, 3)).map(WrittenDate::sure);
            }
        }
        Matcher vietnamese = VIETNAMESE.matcher(text);
        if (vietnamese.find()) {
            return day(number(vietnamese, 3), number(vietnamese, 2), number(vietnamese, 1))
                    .map(WrittenDate::sure);
        }
        Matcher last = YEAR_LAST.matcher(text);
        return last.find() ? yearLast(last) : Optional.empty();
    }

    private static Optional<WrittenDate> yearLast(Matcher match) {
        int year = number(match, 4);
        int first = number(match, 1);
        int second = number(match, 3);
        if (first == second) {
            return day(year, second, first).map(WrittenDate::sure);
        }
        if (match.group(2).equals(".") || first > 12) {
            return day(year, second, first).map(WrittenDate::dayFirst);
        }
        if (second > 12) {
            return day(year, first, second).map(WrittenDate::monthFirst);
        }
        return day(year, second, first)
                .flatMap(one -> day(year, first, second).map(two -> WrittenDate.either(one, two)));
    }

    private static Optional<WrittenDate> worded(String text) {
        List<String> tokens =
                TOKEN.matcher(text).results().map(MatchResult::group).limit(40).toList();
        for (int i = 0; i < tokens.size(); i++) {
            int at = i;
            Optional<WrittenDate> found = month(tokens.get(i)).flatMap(number -> round(tokens, at, number));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Hebrew writes the month with the preposition before it. */
    private static Optional<Integer> month(String word) {
        return MonthNames.number(word)
                .or(() -> SolarHijri.month(word))
                .or(() -> word.startsWith("ב") ? MonthNames.number(word.substring(1)) : Optional.empty());
    }

    /** Day and year round the month: {@code 3 June 2025}, {@code June 3, 2025}, {@code 2025. június 3.}, {@code 2025. gada 3. jūnijs} */
    private static Optional<WrittenDate> round(List<String> tokens, int month, int number) {
        Optional<Integer> after = number(tokens, month + 1, 2);
        Optional<Integer> before = number(tokens, month - 1, -2);
        Optional<Integer> late = number(tokens, month + 2, 2);
        Optional<Integer> early = number(tokens, month - 2, -2);
        Optional<LocalDate> date = after.filter(DateFinder::isYear)
                .flatMap(year -> before.flatMap(day -> day(year, number, day)))
                .or(() ->
                        before.filter(DateFinder::isYear).flatMap(year -> after.flatMap(day -> day(year, number, day))))
                .or(() -> late.filter(DateFinder::isYear).flatMap(year -> after.flatMap(day -> day(year, number, day))))
                .or(() -> early.filter(DateFinder::isYear)
                        .flatMap(year -> before.flatMap(day -> day(year, number, day))));
        return date.map(WrittenDate::sure);
    }

    /** The number at a place, or past one word there such as {@code de}, {@code st} or {@code m.} */
    private static Optional<Integer> number(List<String> tokens, int at, int reach) {
        int step = Integer.signum(reach);
        for (int i = at; i != at + reach && i >= 0 && i < tokens.size(); i += step) {
            if (Character.isDigit(tokens.get(i).charAt(0))) {
                return tokens.get(i).length() > 4 ? Optional.empty() : Optional.of(Integer.valueOf(tokens.get(i)));
            }
        }
        return Optional.empty();
    }

    private static boolean isYear(int number) {
        return number >= 1000;
    }

    /** Years that a page of our days can bear; Thai and Persian ones are counted from elsewhere. */
    private static Optional<LocalDate> day(int year, int month, int day) {
        if (SolarHijri.has(year) && month <= 12) {
            return Optional.of(SolarHijri.day(year, month, day));
        }
        int common = year > 2400 ? year - BUDDHIST : year;
        if (common < 1990 || common > 2100 || month < 1 || month > 12 || day < 1 || day > 31) {
            return Optional.empty();
        }
        return Optional.of(LocalDate.of(common, month, day));
    }

    private static Optional<LocalTime> time(String text) {
        Matcher match = TIME.matcher(text);
        if (!match.find()) {
            return Optional.empty();
        }
        int hour = number(match, 1);
        if (match.group(3) != null) {
            hour = hour % 12 + (match.group(3).toLowerCase(Locale.ROOT).startsWith("p") ? 12 : 0);
        }
        return hour < 24 && number(match, 2) < 60
                ? Optional.of(LocalTime.of(hour, number(match, 2)))
                : Optional.empty();
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
