package org.readout.enrich.article;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Years of the Japanese eras in which the web has been written, as Western ones. */
final class JapaneseEra {
    /** Matches {@code 令和6年} and {@code 平成元年}; not {@code 2024年}. */
    private static final Pattern YEAR = Pattern.compile("(令和|平成)\\s?(元|\\d{1,2})\\s?年");

    private static final int BEFORE_REIWA = 2018;
    private static final int BEFORE_HEISEI = 1988;

    private JapaneseEra() {}

    /** The text with Western years in the place of those of eras. */
    static String western(String text) {
        return text.indexOf('年') < 0 ? text : YEAR.matcher(text).replaceAll(JapaneseEra::year);
    }

    private static String year(MatchResult match) {
        int before = match.group(1).equals("令和") ? BEFORE_REIWA : BEFORE_HEISEI;
        int year = match.group(2).equals("元") ? 1 : Integer.parseInt(match.group(2));
        return before + year + "年";
    }
}
