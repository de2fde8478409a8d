package org.readout.enrich.article;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The calendar beside the Gregorian one in which ministries of a language date their pages: the Persian solar one, the
 * Islamic one, the Buddhist one.
 *
 * <p>Which calendar a year belongs to is told by the year itself, since 1402, 1445 and 2566 are no years of the web in any
 * other. The Persian and the Islamic calendar share such years; months that have a name tell them apart, and so do numbers
 * of a Persian page, where Islamic dates carry a name.
 */
final class OtherCalendar {
    private static final int UTC_DAY_MILLIS = 86_400_000;
    private static final OtherCalendar PERSIAN = new OtherCalendar("fa@calendar=persian", 1370, 1480);
    private static final OtherCalendar PERSIAN_IN_DARI = new OtherCalendar("fa-AF@calendar=persian", 1370, 1480);
    private static final OtherCalendar ISLAMIC = new OtherCalendar("ar@calendar=islamic-umalqura", 1410, 1524);
    private static final OtherCalendar BUDDHIST = new OtherCalendar("th@calendar=buddhist", 2533, 2643);

    private final ULocale locale;
    private final int firstYear;
    private final int lastYear;
    private final MonthNames months;

    private OtherCalendar(String locale, int firstYear, int lastYear) {
        this.locale = new ULocale(locale);
        this.firstYear = firstYear;
        this.lastYear = lastYear;
        this.months = new MonthNames(names());
    }

    private Map<String, Integer> names() {
        DateFormatSymbols symbols = new DateFormatSymbols(Calendar.getInstance(locale), locale);
        Map<String, Integer> numbers = new HashMap<>();
        for (int width : new int[] {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED}) {
            String[] names = symbols.getMonths(DateFormatSymbols.FORMAT, width);
            for (int i = 0; i < names.length; i++) {
                numbers.putIfAbsent(MonthNames.fold(names[i]), i + 1);
            }
        }
        return numbers;
    }

    /** The calendars in which a page of this language may be dated. */
    static List<OtherCalendar> of(String language) {
        return switch (language.split("-")[0]) {
            case "fa" -> List.of(PERSIAN, PERSIAN_IN_DARI, ISLAMIC);
            case "ps" -> List.of(PERSIAN_IN_DARI, PERSIAN);
            case "ar" -> List.of(ISLAMIC);
            case "th" -> List.of(BUDDHIST);
            default -> List.of();
        };
    }

    MonthNames months() {
        return months;
    }

    /** The day in the Gregorian calendar, empty where the year or the day is none of this calendar. */
    Optional<WrittenDate> read(int year, int month, int day) {
        if (year < firstYear || year > lastYear || month < 1 || month > 12 || day < 1 || day > 31) {
            return Optional.empty();
        }
        Calendar calendar = Calendar.getInstance(TimeZone.GMT_ZONE, locale);
        calendar.setLenient(false);
        calendar.clear();
        calendar.set(year, month - 1, day);
        try {
            return gregorian(calendar.getTimeInMillis());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<WrittenDate> gregorian(long millis) {
        LocalDate date = Instant.ofEpochMilli(Math.floorDiv(millis, UTC_DAY_MILLIS) * UTC_DAY_MILLIS)
                .atZone(ZoneOffset.UTC)
                .toLocalDate();
        return WrittenDate.of(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }
}
