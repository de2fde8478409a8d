package org.readout.enrich.article;

import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Whether a source writes the day before the month, which decides what {@code 3/4/2023} means. */
enum DateOrder {
    DAY_FIRST,
    MONTH_FIRST,
    /** Both are possible: a date that makes sense both ways is not read. */
    UNKNOWN;

    private static final Map<String, String> ALPHA_2 = Arrays.stream(Locale.getISOCountries())
            .collect(Collectors.toUnmodifiableMap(
                    code -> Locale.of("", code).getISO3Country(), code -> code, (one, other) -> one));
    private static final Map<String, DateOrder> BY_PLACE = new ConcurrentHashMap<>();

    /**
     * The order that CLDR gives for the language in the country; a language other than English that says nothing of its
     * country has the order of its main one.
     */
    static DateOrder of(String language, Optional<String> alpha3) {
        Optional<String> country = alpha3.map(ALPHA_2::get);
        if (country.isEmpty() && (language.isEmpty() || language.equals("en"))) {
            return UNKNOWN;
        }
        String tag = language.isEmpty() ? "und" : language.split("-")[0];
        return BY_PLACE.computeIfAbsent(country.map(code -> tag + "-" + code).orElse(language), DateOrder::fromCldr);
    }

    private static DateOrder fromCldr(String tag) {
        String pattern = DateTimePatternGenerator.getInstance(ULocale.forLanguageTag(tag))
                .getBestPattern("yMd");
        return pattern.indexOf('M') < pattern.indexOf('d') && pattern.indexOf('y') > pattern.indexOf('M')
                ? MONTH_FIRST
                : DAY_FIRST;
    }

    Optional<WrittenDate> read(int first, int second, int year) {
        Optional<WrittenDate> dayFirst = WrittenDate.of(year, second, first);
        Optional<WrittenDate> monthFirst = WrittenDate.of(year, first, second);
        return switch (this) {
            case DAY_FIRST -> dayFirst;
            case MONTH_FIRST -> monthFirst;
            case UNKNOWN -> either(dayFirst, monthFirst);
        };
    }

    private static Optional<WrittenDate> either(Optional<WrittenDate> one, Optional<WrittenDate> other) {
        if (one.isPresent() && other.isPresent() && !one.equals(other)) {
            return Optional.empty();
        }
        return one.or(() -> other);
    }
}
