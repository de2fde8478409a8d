package org.readout.sink.web.page;

import static org.readout.sink.web.html.Attr.attr;
import static org.readout.sink.web.html.Html.el;
import static org.readout.sink.web.html.Html.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.readout.model.OccurredOn;
import org.readout.sink.web.html.Html;

/** Days and instants as a reader likes them; instants in UTC, which the page says. */
final class Times {
    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern(
                    "d MMM yyyy, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter HEADING = DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

    private Times() {}

    static Html instant(Instant instant) {
        return el("time", attr("datetime", instant.toString()), text(INSTANT.format(instant)));
    }

    /** An instant that the script turns into "5 minutes ago" and keeps so. */
    static Html live(Instant instant) {
        return el("time", attr("datetime", instant.toString()), attr("data-live", ""), text(INSTANT.format(instant)));
    }

    static Html live(Optional<Instant> instant) {
        return instant.map(Times::live).orElseGet(() -> text("never"));
    }

    static String days(OccurredOn days) {
        if (days.isOneDay()) {
            return DAY.format(days.from());
        }
        return switch (days.basis()) {
            case OccurredOn.MONTH -> MONTH.format(days.from());
            case OccurredOn.YEAR -> String.valueOf(days.from().getYear());
            default -> DAY.format(days.from()) + " – " + DAY.format(days.to());
        };
    }

    static String heading(LocalDate day) {
        return HEADING.format(day);
    }
}
