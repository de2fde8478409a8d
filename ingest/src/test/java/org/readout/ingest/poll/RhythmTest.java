package org.readout.ingest.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.readout.model.Entry;

final class RhythmTest {
    private static final Instant MONDAY = Instant.parse("2025-06-02T00:00:00Z");

    @Test
    void anOfficeIsAwaitedInItsHoursAndNotOnSundays() {
        Rhythm rhythm = learnt(officeHours(4));
        Instant sunday = day(27);
        Instant tuesday = day(29);
        assertThat(rhythm.expected(sunday, day(28))).isLessThan(1);
        assertThat(rhythm.expected(tuesday, day(30))).isCloseTo(12, within(1.5));
        assertThat(rhythm.expected(tuesday, tuesday.plus(Duration.ofHours(6)))).isLessThan(1);
    }

    @Test
    void whatIsExpectedOfFourWeeksIsFourTimesThatOfOne() {
        Rhythm rhythm = learnt(officeHours(4));
        assertThat(rhythm.expected(day(28), day(56))).isCloseTo(4 * rhythm.expected(day(28), day(35)), within(1e-6));
    }

    @Test
    void aPromiseEndsSoonerOnAWorkdayThanOnAFriday() {
        List<Instant> all = officeHours(4);
        Rhythm untilTuesday = learnt(before(all, day(22.5)));
        Rhythm untilFriday = learnt(before(all, day(25.7)));
        assertThat(untilTuesday.promise()).isLessThan(Duration.ofDays(2));
        assertThat(untilFriday.promise()).isBetween(Duration.ofHours(65), Duration.ofDays(4));
    }

    @Test
    void aPromiseIsAMonthWhileLittleIsKnown() {
        assertThat(learnt(officeHours(4).subList(0, 5)).promise()).isEqualTo(Duration.ofDays(30));
    }

    @Test
    void aSlowFeedPromisesByTheCalendar() {
        List<Instant> monthly = Stream.iterate(0, i -> i < 8, i -> i + 1)
                .map(i -> MONDAY.plus(Duration.ofDays(30L * i)))
                .toList();
        assertThat(learnt(monthly).promise()).isEqualTo(Duration.ofDays(45));
    }

    @Test
    void whatIsTwoMonthsOldCountsHalf() {
        Week week = Week.UNKNOWN;
        for (int day = 0; day < 120; day++) {
            week = week.with(List.of(day(day)), day(day));
        }
        assertThat(week.days().stream().mapToInt(Integer::intValue).sum()).isLessThan(90);
        assertThat(week.forecast().expected(day(120), day(127))).isCloseTo(7, within(1.0));
    }

    @Test
    void aFirstDocumentWithoutDatesTeachesNothing() {
        Rhythm rhythm = Rhythm.UNKNOWN.with(
                Stream.generate(() -> entry(Optional.empty())).limit(20).toList(), MONDAY);
        assertThat(rhythm.isKnown()).isFalse();
        assertThat(rhythm.latest()).contains(MONDAY);
    }

    private static Rhythm learnt(List<Instant> dates) {
        Rhythm rhythm = Rhythm.UNKNOWN;
        for (Instant date : dates) {
            rhythm = rhythm.with(List.of(entry(Optional.of(date))), date.plus(Duration.ofMinutes(5)));
        }
        return rhythm;
    }

    /** Four weeks, so many an hour from eight to ten and from fourteen to fifteen, Monday to Friday. */
    private static List<Instant> officeHours(int anHour) {
        Duration apart = Duration.ofHours(1).dividedBy(anHour);
        return Stream.iterate(MONDAY, at -> at.isBefore(day(28)), at -> at.plus(apart))
                .filter(at -> at.atOffset(ZoneOffset.UTC).getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                .filter(at ->
                        List.of(8, 9, 14).contains(at.atOffset(ZoneOffset.UTC).getHour()))
                .toList();
    }

    private static List<Instant> before(List<Instant> dates, Instant end) {
        return dates.stream().filter(date -> date.isBefore(end)).toList();
    }

    private static Instant day(double number) {
        return MONDAY.plus(Duration.ofMinutes(Math.round(number * 24 * 60)));
    }

    private static Entry entry(Optional<Instant> published) {
        return new Entry(
                "g",
                URI.create("https://mfa.example/a"),
                "t",
                published,
                Optional.empty(),
                "",
                "",
                Optional.empty(),
                List.of());
    }
}
