package org.readout.enrich.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CalendarSystemTest {
    @Test
    void theFirstDayOfThePersianYearIsTheEquinox() {
        assertThat(CalendarSystem.PERSIAN.day(1403, 1, 1)).contains(LocalDate.parse("2024-03-20"));
        assertThat(CalendarSystem.PERSIAN.yearOf(LocalDate.parse("2024-03-19"))).isEqualTo(1402);
        assertThat(CalendarSystem.PERSIAN.yearOf(LocalDate.parse("2024-03-20"))).isEqualTo(1403);
    }

    @Test
    void theIslamicYearIsThatOfUmmAlQura() {
        assertThat(CalendarSystem.ISLAMIC.day(1446, 1, 1)).contains(LocalDate.parse("2024-07-07"));
        assertThat(CalendarSystem.ISLAMIC.yearOf(LocalDate.parse("2024-07-07"))).isEqualTo(1446);
    }

    @Test
    void theBuddhistYearIsAheadOfTheGregorian() {
        assertThat(CalendarSystem.BUDDHIST.day(2567, 6, 15)).contains(LocalDate.parse("2024-06-15"));
    }

    @Test
    void aDayThatTheMonthDoesNotHaveIsNone() {
        assertThat(CalendarSystem.GREGORIAN.day(2024, 6, 31)).isEmpty();
        assertThat(CalendarSystem.PERSIAN.day(1404, 7, 31)).isEmpty();
        assertThat(CalendarSystem.ISLAMIC.day(1446, 13, 1)).isEmpty();
    }

    @Test
    void aYearOfAnotherCalendarIsNone() {
        assertThat(CalendarSystem.PERSIAN.day(2024, 1, 1)).isEmpty();
        assertThat(CalendarSystem.GREGORIAN.day(1403, 1, 1)).isEmpty();
    }
}
