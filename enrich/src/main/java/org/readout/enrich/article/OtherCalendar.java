package org.readout.enrich.article;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.enrich.resolve.CalendarSystem;

/**
 * The calendar beside the Gregorian one in which ministries of a language date their pages, with the names that language gives
 * its months: the Persian solar one, the Islamic one, the Buddhist one.
 *
 * <p>Where two calendars share a year, months that have a name tell them apart, and so do numbers of a Persian page, where
 * Islamic dates carry a name.
 */
final class OtherCalendar {
    private static final OtherCalendar PERSIAN = new OtherCalendar("fa@calendar=persian", CalendarSystem.PERSIAN);
    private static final OtherCalendar PERSIAN_IN_DARI =
            new OtherCalendar("fa-AF@calendar=persian", CalendarSystem.PERSIAN);
    private static final OtherCalendar ISLAMIC =
            new OtherCalendar("ar@calendar=islamic-umalqura", CalendarSystem.ISLAMIC);
    private static final OtherCalendar BUDDHIST = new OtherCalendar("th@calendar=buddhist", CalendarSystem.BUDDHIST);

    private final CalendarSystem system;
    private final MonthNames months;

    private OtherCalendar(String locale, CalendarSystem system) {
        this.system = system;
        this.months = new MonthNames(names(new ULocale(locale)));
    }

    private static Map<String, Integer> names(ULocale locale) {
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
        return system.day(year, month, day)
                .flatMap(date -> WrittenDate.of(date.getYear(), date.getMonthValue(), date.getDayOfMonth()));
    }
}
