package org.readout.enrich.resolve;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * A way of counting years and months in which ministries date what they publish.
 *
 * <p>Which one a year belongs to is told by the year itself, since 1402, 1445 and 2566 are no years of today's news in any other. The
 * Persian and the Islamic calendar share such years; the names of their months tell them apart.
 */
public enum CalendarSystem {
    GREGORIAN("gregorian", 1901, 2099),
    /** The solar calendar of Iran and Afghanistan. */
    PERSIAN("persian", 1370, 1480),
    /** The lunar calendar as Saudi Arabia reckons it, Umm al-Qura. */
    ISLAMIC("islamic-umalqura", 1410, 1524),
    BUDDHIST("buddhist", 2533, 2643);

    private static final int DAY_MILLIS = 86_400_000;

    private final ULocale locale;
    private final int firstYear;
    private final int lastYear;

    CalendarSystem(String name, int firstYear, int lastYear) {
        this.locale = new ULocale("@calendar=" + name);
        this.firstYear = firstYear;
        this.lastYear = lastYear;
    }

    /** Whether this can be a year of the news. */
    public boolean holds(int year) {
        return year >= firstYear && year <= lastYear;
    }

    /** The day in the Gregorian calendar, empty where the year or the day is none of this calendar. */
    public Optional<LocalDate> day(int year, int month, int day) {
        if (!holds(year) || month < 1 || month > 12 || day < 1 || day > 31) {
            return Optional.empty();
        }
        return this == GREGORIAN ? gregorian(year, month, day) : converted(year, month, day);
    }

    /** The year of this calendar in which the day lies. */
    public int yearOf(LocalDate day) {
        if (this == GREGORIAN) {
            return day.getYear();
        }
        Calendar calendar = Calendar.getInstance(TimeZone.GMT_ZONE, locale);
        calendar.setTimeInMillis(day.toEpochDay() * DAY_MILLIS);
        return calendar.get(Calendar.YEAR);
    }

    private static Optional<LocalDate> gregorian(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty(); // 31 June is no day
        }
    }

    private Optional<LocalDate> converted(int year, int month, int day) {
        Calendar calendar = Calendar.getInstance(TimeZone.GMT_ZONE, locale);
        calendar.setLenient(false);
        calendar.clear();
        calendar.set(year, month - 1, day);
        try {
            long days = Math.floorDiv(calendar.getTimeInMillis(), (long) DAY_MILLIS);
            return Optional.of(Instant.ofEpochMilli(days * DAY_MILLIS)
                    .atZone(ZoneOffset.UTC)
                    .toLocalDate());
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // this calendar has no such day in that month
        }
    }
}
