package org.readout.ingest.feed;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The number of a month by its name in the languages that ministries write in. */
public final class MonthNames {
    /** English first: where two languages share a word for different months, the earlier language wins. */
    private static final List<String> LANGUAGES = List.of(
            "en", "fr", "de", "es", "pt", "it", "nl", "ru", "uk", "pl", "cs", "sk", "sl", "hr", "sr", "bg", "ro", "hu",
            "tr", "az", "kk", "uz", "sv", "da", "nb", "fi", "et", "lv", "lt", "el", "ka", "hy", "ar", "he", "fa", "id",
            "vi", "hi", "bn", "th", "ms", "mn", "ky", "tg", "tk", "sq", "mk", "bs", "is", "ca", "sw", "be", "ar-LB",
            "ar-MA", "ne", "si", "ur", "ps");

    private static final List<Integer> CONTEXTS = List.of(DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE);
    private static final List<Integer> WIDTHS = List.of(DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED);
    private static final int SHORT = 3;

    private MonthNames() {}

    public static Optional<Integer> number(String word) {
        String name = plain(word);
        Integer english = English.NUMBERS.get(name.substring(0, Math.min(SHORT, name.length())));
        return english != null && Foreign.isEnglish(name)
                ? Optional.of(english)
                : Optional.ofNullable(Foreign.NUMBERS.get(name));
    }

    private static String plain(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }

    /** Known without ICU, since nearly every feed writes English. */
    private static final class English {
        static final Map<String, Integer> NUMBERS = Map.ofEntries(
                Map.entry("jan", 1),
                Map.entry("feb", 2),
                Map.entry("mar", 3),
                Map.entry("apr", 4),
                Map.entry("may", 5),
                Map.entry("jun", 6),
                Map.entry("jul", 7),
                Map.entry("aug", 8),
                Map.entry("sep", 9),
                Map.entry("oct", 10),
                Map.entry("nov", 11),
                Map.entry("dec", 12));
    }

    /** Loaded only when a word is met that is not English. */
    private static final class Foreign {
        static final Map<String, Integer> NUMBERS = load();

        static boolean isEnglish(String name) {
            return name.length() == SHORT
                    || List.of(
                                    "january",
                                    "february",
                                    "march",
                                    "april",
                                    "june",
                                    "july",
                                    "august",
                                    "sept",
                                    "september",
                                    "october",
                                    "november",
                                    "december")
                            .contains(name);
        }

        private static Map<String, Integer> load() {
            Map<String, Integer> numbers = new HashMap<>();
            for (String language : LANGUAGES) {
                DateFormatSymbols symbols = new DateFormatSymbols(new ULocale(language));
                CONTEXTS.forEach(context -> WIDTHS.forEach(width -> add(numbers, symbols.getMonths(context, width))));
            }
            return Map.copyOf(numbers);
        }

        private static void add(Map<String, Integer> numbers, String[] names) {
            for (int i = 0; i < 12; i++) {
                numbers.putIfAbsent(plain(names[i]), i + 1);
            }
        }
    }
}
