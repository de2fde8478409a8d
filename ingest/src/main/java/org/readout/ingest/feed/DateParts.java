package org.readout.ingest.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A written date taken apart: the words of the day, the time of day, the zone. */
record DateParts(String day, LocalTime time, String zone) {
    /** Matches {@code 09:39:21}, {@code 9:39 PM}, {@code 09h39}; not {@code 2025}, and not the P of {@code 9:39 PT}. */
    private static final Pattern TIME = Pattern.compile(
            "(?<!\\d)(\\d{1,2})[:h](\\d{1,2})(?:[:m](\\d{1,2}))?(?:\\.\\d+)?\\s*(?:([ap])\\.?(?:m\\b\\.?|\\b))?",
            Pattern.CASE_INSENSITIVE);
    /** Matches the year behind time and zone in asctime's {@code GMT 2025}; not {@code +0200}. */
    private static final Pattern LATE_YEAR = Pattern.compile("(.*?)\\b((?:19|20)\\d{2})");
    /** Matches the letter between day and time in {@code 13T9:15}; not in {@code Tue}. */
    private static final Pattern T = Pattern.compile("(?<=\\d)T(?=\\d)");

    static DateParts of(String given) {
        String text = T.matcher(given).replaceAll(" ");
        Matcher time = TIME.matcher(text);
        if (!time.find()) {
            return new DateParts(text, LocalTime.MIDNIGHT, "");
        }
        String day = text.substring(0, time.start());
        String rest = text.substring(time.end()).strip();
        Matcher late = LATE_YEAR.matcher(rest);
        return late.matches()
                ? new DateParts(
                        day + ' ' + late.group(2), clock(time), late.group(1).strip())
                : new DateParts(day, clock(time), rest);
    }

    /** The instant on that day; empty where the rest of the text is no zone. */
    Optional<Instant> on(LocalDate date, ZoneId none) {
        return Zones.read(zone, none).map(at -> date.atTime(time).atZone(at).toInstant());
    }

    private static LocalTime clock(Matcher time) {
        int hour = Integer.parseInt(time.group(1));
        if (time.group(4) != null) {
            hour = hour % 12 + (time.group(4).equalsIgnoreCase("p") ? 12 : 0);
        }
        int second = time.group(3) == null ? 0 : Integer.parseInt(time.group(3));
        return LocalTime.of(hour, Integer.parseInt(time.group(2)), FeedDates.second(second));
    }
}
