package org.readout.model;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;

/**
 * The day or days on which a contact takes place, and how that is known.
 *
 * @param from the first day on which it may have begun
 * @param to the last day, the same as {@code from} where the day is certain
 * @param basis {@code stated} (a date in the text), {@code relative} ("today", "on Thursday"), {@code published}
 *     (nothing but the day of publication), {@code month} or {@code year} (only that is stated)
 */
public record OccurredOn(LocalDate from, LocalDate to, String basis) {
    public static final String STATED = "stated";
    public static final String RELATIVE = "relative";
    public static final String PUBLISHED = "published";
    public static final String MONTH = "month";
    public static final String YEAR = "year";

    public OccurredOn {
        Required.value("first day", from);
        Required.value("last day", to);
        Required.text("basis of a date", basis);
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a contact cannot end on " + to + " before it begins on " + from);
        }
    }

    public static OccurredOn day(LocalDate day, String basis) {
        return new OccurredOn(day, day, basis);
    }

    @JsonIgnore
    public boolean isOneDay() {
        return from.equals(to);
    }

    /** Whether the two ranges share a day once each is widened by the given number of days on both sides. */
    public boolean meets(OccurredOn other, int slackDays) {
        return !from.minusDays(slackDays).isAfter(other.to)
                && !other.from.minusDays(slackDays).isAfter(to);
    }
}
