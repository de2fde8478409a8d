package org.readout.ingest.listing;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.PersianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The calendar of Iran and Afghanistan, in which 3 June 2025 is 13 Khordad 1404. */
final class SolarHijri {
    private static final int FIRST = 1370;
    /** The lunar calendar of Arab countries counts years that begin where this ends. */
    private static final int LAST = 1425;

    private static final Map<String, Integer> MONTHS = months();

    private SolarHijri() {}

    static boolean has(int year) {
        return year >= FIRST && year <= LAST;
    }

    static Optional<Integer> month(String word) {
        return Optional.ofNullable(MONTHS.get(word));
    }

    static LocalDate day(int year, int month, int day) {
        PersianCalendar calendar = new PersianCalendar(TimeZone.GMT_ZONE, ULocale.ROOT);
        calendar.clear();
        calendar.setLenient(false);
        calendar.set(year, month - 1, day);
        return LocalDate.ofEpochDay(Math.floorDiv(calendar.getTimeInMillis(), 86_400_000L));
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (String locale : List.of("fa_IR@calendar=persian", "fa_AF@calendar=persian", "ps_AF@calendar=persian")) {
            String[] names = new DateFormatSymbols(PersianCalendar.class, new ULocale(locale)).getMonths();
            for (int i = 0; i < names.length && i < 12; i++) {
                months.putIfAbsent(names[i], i + 1);
            }
        }
        return Map.copyOf(months);
    }
}
