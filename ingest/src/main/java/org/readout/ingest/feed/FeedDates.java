package org.readout.ingest.feed;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates in the forms that feeds use: ISO 8601 and what passes for it, RFC 822 and what passes for that.
 *
 * <p>A date that cannot be read is absent, never invented.
 *
 * @param zone of dates that name none
 */
public record FeedDates(ZoneId zone) {
    /** Matches {@code 2025-06-03T09:39:21.5+02:00}, {@code 2025-06}, {@code 20250603 09:39}; not {@code 03/06/2025}. */
    private static final Pattern ISO = Pattern.compile(
            "(\\d{4})(?:-?(\\d{2})(?:-?(\\d{2}))?)?(?:[T_, ]+(\\d{1,2}):?(\\d{2})(?::?(\\d{2})(?:[.,:]\\d+)?)?)?\\s*(.*)");
    /** Matches {@code 1520932969}, in seconds, and {@code 1520932969000}, in milliseconds; not {@code 20250603}. */
    private static final Pattern EPOCH = Pattern.compile("1\\d{9}(?:\\d{3})?");
    /** Matches {@code 2003-335}: a day of the year. */
    private static final Pattern ORDINAL = Pattern.compile("(\\d{4})-?(\\d{3})");

    public Optional<Instant> read(String given) {
        String text = given.strip();
        try {
            return epoch(text).or(() -> ordinal(text)).or(() -> iso(text)).or(() -> written(text));
        } catch (DateTimeException e) {
            return Optional.empty(); // 31 February, 25 o'clock: no date at all.
        }
    }

    /** A minute's last second may be a leap second, which Java does not know; more there is not. */
    static int second(int given) {
        return given == 60 ? 59 : given;
    }

    private static Optional<Instant> epoch(String text) {
        return EPOCH.matcher(text).matches()
                ? Optional.of(Instant.ofEpochSecond(Long.parseLong(text.substring(0, 10))))
                : Optional.empty();
    }

    private Optional<Instant> written(String text) {
        DateParts parts = DateParts.of(text);
        return WordedDate.day(parts.day())
                .or(() -> NumericDate.day(parts.day()))
                .flatMap(day -> parts.on(day, zone));
    }

    private Optional<Instant> ordinal(String text) {
        Matcher match = ORDINAL.matcher(text);
        return match.matches()
                ? Optional.of(LocalDate.ofYearDay(number(match, 1), number(match, 2))
                        .atStartOfDay(zone)
                        .toInstant())
                : Optional.empty();
    }

    private Optional<Instant> iso(String text) {
        Matcher match = ISO.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        if (match.group(4) == null && !match.group(7).isBlank()) {
            return Optional.empty(); // Something follows the day that is no time.
        }
        LocalDate day = LocalDate.of(number(match, 1), numberOr(match, 2, 1), numberOr(match, 3, 1));
        int hour = numberOr(match, 4, 0);
        LocalDateTime time = hour == 24 // Midnight at the end of the day.
                ? day.plusDays(1).atStartOfDay()
                : day.atTime(LocalTime.of(hour, numberOr(match, 5, 0), second(numberOr(match, 6, 0))));
        return Zones.read(match.group(7), zone).map(at -> time.atZone(at).toInstant());
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private static int numberOr(Matcher match, int group, int otherwise) {
        return match.group(group) == null ? otherwise : number(match, group);
    }
}
