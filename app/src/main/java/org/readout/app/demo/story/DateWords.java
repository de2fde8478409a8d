package org.readout.app.demo.story;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Puts real dates, in the words of the source's language, where the script counts days from the start. */
final class DateWords {

    /** Matches {@code {day -2}}, {@code {date +3}} and {@code {weekday -1}}; not {@code {day}} or {@code {Day -2}}. */
    private static final Pattern COUNTED_DAY = Pattern.compile("\\{(day|date|weekday) ([+-]?\\d+)}");

    private final DateStyle style;
    private final StoryTime time;

    DateWords(DateStyle style, StoryTime time) {
        this.style = style;
        this.time = time;
    }

    String in(String text) {
        return COUNTED_DAY.matcher(text).replaceAll(this::words);
    }

    private String words(MatchResult counted) {
        return style.formatter(pattern(counted.group(1))).format(time.day(Integer.parseInt(counted.group(2))));
    }

    private String pattern(String form) {
        return switch (form) {
            case "day" -> style.day();
            case "date" -> style.date();
            default -> "EEEE";
        };
    }
}
