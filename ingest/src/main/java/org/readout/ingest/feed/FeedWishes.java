package org.readout.ingest.feed;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * When a feed wants to be asked, in its own words.
 *
 * @param apart the least time between two polls; zero where it names none
 * @param skipHours hours of the day in UTC in which it brings nothing
 * @param skipDays days of the week in UTC in which it brings nothing
 */
public record FeedWishes(Duration apart, Set<Integer> skipHours, Set<DayOfWeek> skipDays) {
    public static final FeedWishes NONE = new FeedWishes(Duration.ZERO, Set.of(), Set.of());

    public FeedWishes {
        skipHours = sorted(skipHours);
        skipDays = sorted(skipDays);
    }

    /** In order, so that equal wishes are written in equal bytes. */
    private static <T extends Comparable<T>> SortedSet<T> sorted(Set<T> any) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(any));
    }
}
