package org.readout.ingest.feed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A day whose month is a word, in whatever order its parts come: {@code Tue, 03 Jun 2025}, {@code Jun 3rd, 2025},
 * {@code mardi 3 juin 2025}.
 */
final class WordedDate {
    /** Matches a word such as {@code juin}, {@code Sept.} or {@code März}; not {@code 3rd}. */
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\d])\\p{L}[\\p{L}\\p{M}]+\\.?");
    /** Matches {@code 3}, {@code 3rd} and {@code 2025}; not the digits of {@code +0200}. */
    private static final Pattern NUMBER = Pattern.compile("(?<![\\d:+.])\\b(\\d{1,4})(?:st|nd|rd|th|er)?\\b");

    private WordedDate() {}

    static Optional<LocalDate> day(String text) {
        List<Integer> months = WORD.matcher(text)
                .results()
                .flatMap(word -> MonthNames.number(word.group()).stream())
                .toList();
        int[] numbers = NUMBER.matcher(text)
                .results()
                .mapToInt(number -> Integer.parseInt(number.group(1)))
                .toArray();
        if (months.isEmpty() || numbers.length != 2) {
            return Optional.empty();
        }
        // The last one: a French Tuesday ("mar.") comes before the month.
        boolean yearFirst = numbers[0] > 31;
        return Optional.of(
                LocalDate.of(year(numbers[yearFirst ? 0 : 1]), months.getLast(), numbers[yearFirst ? 1 : 0]));
    }

    /** Two digits are read as RFC 822's readers do: from 70 on the last century. */
    static int year(int number) {
        if (number >= 100) {
            return number;
        }
        return number < 70 ? 2000 + number : 1900 + number;
    }
}
