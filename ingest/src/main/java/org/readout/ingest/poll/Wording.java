package org.readout.ingest.poll;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Numbers and times as a person says them. */
final class Wording {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT);

    private Wording() {}

    /** {@code 1st}, {@code 2nd}, {@code 3rd}, {@code 11th}. */
    static String ordinal(int number) {
        boolean teen = number % 100 >= 11 && number % 100 <= 13;
        String ending = teen
                ? "th"
                : switch (number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
        return number + ending;
    }

    /** {@code 40 s}, {@code 12 min}, {@code 2 h}, {@code 3 d}. */
    static String time(Duration length) {
        if (length.compareTo(Duration.ofMinutes(2)) < 0) {
            return Math.max(0, length.toSeconds()) + " s";
        }
        if (length.compareTo(Duration.ofHours(2)) < 0) {
            return length.toMinutes() + " min";
        }
        return length.compareTo(Duration.ofDays(2)) < 0 ? length.toHours() + " h" : length.toDays() + " d";
    }

    /** {@code 2025-06-03 12:00 UTC}. */
    static String date(Instant instant) {
        return DATE.format(instant.atOffset(ZoneOffset.UTC));
    }
}
