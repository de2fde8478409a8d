package org.readout.ingest.listing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * A date as it stands beside an entry, whose numbers may be read in two ways.
 *
 * @param order how its numbers stand
 * @param day the day; with the day first where both orders are possible
 * @param other the other reading where both are possible
 */
record WrittenDate(Order order, LocalDate day, Optional<LocalDate> other, Optional<LocalTime> time) {
    /** In which order day and month stand. */
    enum Order {
        PLAIN,
        DAY_FIRST,
        MONTH_FIRST,
        EITHER
    }

    static WrittenDate sure(LocalDate day) {
        return new WrittenDate(Order.PLAIN, day, Optional.empty(), Optional.empty());
    }

    static WrittenDate dayFirst(LocalDate day) {
        return new WrittenDate(Order.DAY_FIRST, day, Optional.empty(), Optional.empty());
    }

    static WrittenDate monthFirst(LocalDate day) {
        return new WrittenDate(Order.MONTH_FIRST, day, Optional.empty(), Optional.empty());
    }

    static WrittenDate either(LocalDate dayFirst, LocalDate monthFirst) {
        return new WrittenDate(Order.EITHER, dayFirst, Optional.of(monthFirst), Optional.empty());
    }

    WrittenDate at(Optional<LocalTime> when) {
        return new WrittenDate(order, day, other, when);
    }

    /** The order in which one page writes its dates, as those that leave no choice show it; empty where none or both do. */
    static Optional<Order> shownBy(List<WrittenDate> dates) {
        boolean dayFirst = dates.stream().anyMatch(date -> date.order() == Order.DAY_FIRST);
        boolean monthFirst = dates.stream().anyMatch(date -> date.order() == Order.MONTH_FIRST);
        if (dayFirst == monthFirst) {
            return Optional.empty();
        }
        return Optional.of(dayFirst ? Order.DAY_FIRST : Order.MONTH_FIRST);
    }

    /** The instant; empty where the page does not show which number is the month. */
    Optional<Instant> instant(Optional<Order> shown, ZoneId zone) {
        return day(shown)
                .map(date -> date.atTime(time.orElse(LocalTime.MIDNIGHT))
                        .atZone(zone)
                        .toInstant());
    }

    private Optional<LocalDate> day(Optional<Order> shown) {
        return switch (order) {
            case PLAIN, DAY_FIRST, MONTH_FIRST -> Optional.of(day);
            case EITHER -> shown.flatMap(known -> known == Order.DAY_FIRST ? Optional.of(day) : other);
        };
    }
}
