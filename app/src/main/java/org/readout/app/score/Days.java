package org.readout.app.score;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.readout.model.OccurredOn;

/**
 * Whether a date is right: the given range holds a labelled day and is at most a day wider than what is labelled; a labelled
 * month or year is met by a range that touches it and is no longer.
 */
final class Days {
    private static final int WHOLE = "2023-11-05".length();
    private static final int MONTH = "2023-11".length();

    private Days() {}

    static boolean areRight(LabelledDocument.Event event, Optional<OccurredOn> given) {
        if (event.date().isEmpty()) {
            return true;
        }
        return given.filter(days -> event.dates().anyMatch(text -> meet(event, text, days)))
                .isPresent();
    }

    private static boolean meet(LabelledDocument.Event event, String text, OccurredOn days) {
        long width = ChronoUnit.DAYS.between(days.from(), days.to());
        if (text.length() < WHOLE) {
            return width <= (text.length() == MONTH ? 31 : 366)
                    && (days.from().toString().startsWith(text)
                            || days.to().toString().startsWith(text));
        }
        LocalDate first = LocalDate.parse(text);
        LocalDate last = event.date().filter(text::equals).isPresent() ? last(event, first) : first;
        return !days.from().isAfter(last)
                && !days.to().isBefore(first)
                && width <= ChronoUnit.DAYS.between(first, last) + 1;
    }

    private static LocalDate last(LabelledDocument.Event event, LocalDate first) {
        return event.dateEnd()
                .filter(text -> text.length() == WHOLE)
                .map(LocalDate::parse)
                .filter(end -> end.isAfter(first))
                .orElse(first);
    }
}
