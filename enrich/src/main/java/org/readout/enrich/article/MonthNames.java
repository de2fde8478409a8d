package org.readout.enrich.article;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The names of the months in a language and in English, long and short, as the JDK's CLDR data has them.
 *
 * <p>Arabic has three sets of names by region; all are known.
 */
final class MonthNames {
    private static final Map<String, MonthNames> BY_LANGUAGE = new ConcurrentHashMap<>();
    private static final List<String> ARABIC = List.of("ar", "ar-SY", "ar-DZ", "ar-MA", "ar-IQ");
    private static final List<TextStyle> STYLES =
            List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);

    private final Map<String, Integer> months;
    private final List<String> longestFirst;

    MonthNames(Map<String, Integer> months) {
        this.months = Map.copyOf(months);
        this.longestFirst = months.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(name -> name))
                .toList();
    }

    static MonthNames of(String language) {
        return BY_LANGUAGE.computeIfAbsent(language, MonthNames::load);
    }

    private static MonthNames load(String language) {
        Map<String, Integer> months = new HashMap<>();
        List<String> tags = language.startsWith("ar") ? ARABIC : List.of(language);
        tags.forEach(tag -> add(months, Locale.forLanguageTag(tag)));
        add(months, Locale.ENGLISH);
        return new MonthNames(months);
    }

    private static void add(Map<String, Integer> months, Locale locale) {
        for (Month month : Month.values()) {
            for (TextStyle style : STYLES) {
                String name = fold(month.getDisplayName(style, locale));
                if (name.codePoints().filter(Character::isLetter).count() >= 2 && !Character.isDigit(name.charAt(0))) {
                    months.putIfAbsent(name, month.getValue());
                }
            }
        }
    }

    static String fold(String name) {
        String lower = name.toLowerCase(Locale.ROOT).replace("\u0307", "").strip();
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }

    /** A month named in a few words, and how many letters of them the name takes. */
    record Found(int month, int letters) {}

    /** The month that a few words name, such as {@code de octubre de} or {@code تشرين الأول}. */
    Optional<Found> in(String words) {
        String folded = fold(words);
        return longestFirst.stream()
                .filter(name -> hasWord(folded, name))
                .findFirst()
                .map(name -> new Found(months.get(name), letters(name)));
    }

    private static boolean hasWord(String text, String name) {
        int at = text.indexOf(name);
        return at >= 0
                && (at == 0 || !Character.isLetter(text.charAt(at - 1)))
                && (at + name.length() == text.length() || !Character.isLetter(text.charAt(at + name.length())));
    }

    static int letters(String text) {
        return (int) text.codePoints().filter(Character::isLetter).count();
    }
}
