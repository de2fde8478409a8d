package org.readout.ingest.simulate;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readout.model.FeedState;

/** What a month of polling is to come to; says in words what is not so. */
@FunctionalInterface
interface Expectation {
    /** The last poll lies before what appears after it. */
    Duration LAST_POLL = Duration.ofHours(2);

    List<String> faults(Diary diary);

    default Expectation and(Expectation other) {
        return diary -> Stream.concat(faults(diary).stream(), other.faults(diary).stream())
                .toList();
    }

    static Expectation that(String sentence, Predicate<Diary> isSo) {
        return diary -> isSo.test(diary) ? List.of() : List.of("not so: " + sentence);
    }

    /** Each release that the feed ever listed is published once as new. */
    static Expectation everyRelease(Newsroom newsroom) {
        return everyRelease(newsroom, LAST_POLL);
    }

    /** @param patience what appears so shortly before the last poll need not have been seen */
    static Expectation everyRelease(Newsroom newsroom, Duration patience) {
        return atLeast(newsroom, 1.0, patience).and(noneTwice());
    }

    static Expectation noneTwice() {
        return that(
                "no release is new twice and no page fetched twice",
                diary -> isDistinct(diary.versions("new").stream()
                                .map(version -> version.page().id()))
                        && isDistinct(diary.visits().stream()
                                .filter(visit ->
                                        visit.asked().isPage() && visit.served().status() == 200)
                                .map(visit -> visit.asked().path())));
    }

    private static boolean isDistinct(Stream<?> values) {
        List<?> all = values.toList();
        return all.size() == Set.copyOf(all).size();
    }

    /** Of the releases that appeared in the month, this share is published. */
    static Expectation atLeast(Newsroom newsroom, double share) {
        return atLeast(newsroom, share, LAST_POLL);
    }

    private static Expectation atLeast(Newsroom newsroom, double share, Duration patience) {
        return diary -> {
            double seen = share(newsroom, diary, patience);
            return seen >= share
                    ? List.of()
                    : List.of("only " + Math.round(seen * 10_000) / 100.0 + " % of the releases were seen");
        };
    }

    static double share(Newsroom newsroom, Diary diary, Duration patience) {
        Instant end = diary.last().polledAt().minus(patience);
        Set<String> seen = diary.versions("new").stream()
                .flatMap(version -> version.page().entry().stream())
                .map(entry -> entry.title())
                .collect(Collectors.toSet());
        List<String> due = IntStream.range(0, newsroom.times().size())
                .filter(number -> newsroom.times().get(number).isAfter(Calendar.START)
                        && newsroom.times().get(number).isBefore(end))
                .mapToObj(number -> "Release " + number)
                .toList();
        return due.stream().filter(seen::contains).count() / (double) due.size();
    }

    /** At most this part of what somebody asks who comes every ten minutes. */
    static Expectation pollsAtMost(double part) {
        double most = part * Calendar.DAYS * 24 * 6;
        return diary ->
                diary.polls() <= most ? List.of() : List.of(diary.polls() + " polls, not at most " + (int) most);
    }

    static Expectation pollsBetween(int least, int most) {
        return diary -> diary.polls() >= least && diary.polls() <= most
                ? List.of()
                : List.of(diary.polls() + " polls, not between " + least + " and " + most);
    }

    static Expectation always(FeedState state) {
        return that(
                "always " + state,
                diary -> diary.statuses().stream()
                        .allMatch(status -> status.state().equals(state)));
    }

    static Expectation never(FeedState state) {
        return that("never " + state, diary -> !diary.wasEver(state));
    }

    static Expectation onDay(double day, FeedState state) {
        return diary -> diary.statusAt(Calendar.day(day))
                .filter(status -> !status.state().equals(state))
                .map(status -> List.of("on day " + day + " not " + state + " but " + status.message()))
                .orElse(List.of());
    }

    static Expectation says(double day, String words) {
        return diary -> diary.statusAt(Calendar.day(day))
                .filter(status -> !status.message().contains(words))
                .map(status -> List.of("on day " + day + " it does not say \"" + words + "\" but " + status.message()))
                .orElse(List.of());
    }

    static Expectation versions(String kind, int number) {
        return diary -> diary.versions(kind).size() == number
                ? List.of()
                : List.of(diary.versions(kind).size() + " " + kind + ", not " + number);
    }
}
