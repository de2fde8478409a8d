package org.readout.app.letters;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a record lies on its topic, written as {@code 1@17}. */
public record Place(int partition, long offset) implements Comparable<Place> {
    /** Matches {@code 1@17}; not {@code 1@}. */
    private static final Pattern FORM = Pattern.compile("(\\d{1,6})@(\\d{1,18})");

    private static final Comparator<Place> ORDER =
            Comparator.comparingInt(Place::partition).thenComparingLong(Place::offset);

    public static Optional<Place> parse(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        return matcher.matches()
                ? Optional.of(new Place(Integer.parseInt(matcher.group(1)), Long.parseLong(matcher.group(2))))
                : Optional.empty();
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return partition + "@" + offset;
    }
}
