package org.readout.ingest.simulate;

import static org.readout.ingest.simulate.Calendar.day;
import static org.readout.ingest.simulate.Calendar.days;
import static org.readout.ingest.simulate.Expectation.atLeast;
import static org.readout.ingest.simulate.Expectation.everyRelease;
import static org.readout.ingest.simulate.Expectation.never;
import static org.readout.ingest.simulate.Expectation.onDay;
import static org.readout.ingest.simulate.Expectation.pollsAtMost;
import static org.readout.ingest.simulate.Expectation.pollsBetween;
import static org.readout.ingest.simulate.Expectation.that;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.readout.model.FeedState;

/** How ministries publish. */
final class Publishing {
    /** What the shortest rolling feeds are measured against. */
    static final double QUARTER = 0.25;

    private static final double NEARLY_ALL = 0.99;

    private Publishing() {}

    /** Feeds so short that a poll too late loses something. */
    static List<Rolling> rolling() {
        return List.of(
                new Rolling(
                        "day and night",
                        newsroom(Calendar.every(Duration.ofMinutes(36))).window(10)),
                new Rolling(
                        "in office hours",
                        newsroom(Calendar.inOfficeHours(Duration.ofMinutes(15))).window(10)),
                new Rolling(
                        "in bursts",
                        newsroom(Calendar.inBursts(7, Duration.ofHours(7))).window(10)));
    }

    /** A feed that is polled by its rhythm, beside somebody who comes every ten minutes. */
    record Rolling(String when, Newsroom newsroom) {
        Behaviour behaviour() {
            return Behaviour.of(
                    "a short feed that rolls " + when + " is seen nearly whole with a quarter of the polls",
                    newsroom,
                    atLeast(newsroom, NEARLY_ALL).and(pollsAtMost(QUARTER)));
        }
    }

    static Stream<Behaviour> behaviours() {
        return Stream.concat(rolling().stream().map(Rolling::behaviour), others());
    }

    private static Stream<Behaviour> others() {
        Newsroom steady = newsroom(Calendar.every(Duration.ofHours(4)));
        Newsroom office = newsroom(Calendar.inOfficeHours(Duration.ofHours(2)));
        Newsroom rare = newsroom(Calendar.every(Duration.ofDays(5)));
        Newsroom bursts = newsroom(Calendar.inBursts(12, Duration.ofDays(2)));
        Newsroom stops = newsroom(until(office, day(15.2)));
        Newsroom small = newsroom(Calendar.every(Duration.ofHours(1))).window(8);
        return Stream.of(
                Behaviour.of(
                        "a steady feed is read whole and well",
                        steady,
                        everyRelease(steady).and(never(FeedState.LATE)).and(pollsAtMost(QUARTER))),
                Behaviour.of(
                        "a weekend's silence is not late",
                        office,
                        everyRelease(office).and(never(FeedState.LATE)).and(pollsAtMost(QUARTER))),
                Behaviour.of(
                        "bursts in a feed that holds them are read whole",
                        bursts,
                        everyRelease(bursts).and(pollsAtMost(QUARTER))),
                Behaviour.of(
                        "a feed of a release a week is polled as seldom as the operator allows",
                        rare,
                        everyRelease(rare).and(pollsBetween(650, 800)).and(never(FeedState.FROZEN))),
                Behaviour.of(
                                "an office that falls silent on a Tuesday is late by Thursday, by its own habit",
                                stops,
                                everyRelease(stops)
                                        .and(onDay(15.9, FeedState.HEALTHY))
                                        .and(onDay(17.5, FeedState.LATE)))
                        .demanding(Demands.whole(15)),
                Behaviour.of(
                                "a feed that has not brought anything for months is frozen from the first poll",
                                newsroom(List.of(day(-200), day(-199), day(-190))),
                                onDay(0.1, FeedState.FROZEN).and(Expectation.says(3, "compare with their website")))
                        .demanding(Demands.whole(Calendar.DAYS)),
                Behaviour.of(
                        "after two days without a connection a feed that rolled on says how many it probably missed",
                        small.during(days(10, 12), Site.always(Served.CUT)),
                        that("30 to 60 are said to be missed", diary -> diary.missed() >= 30 && diary.missed() <= 60)
                                .and(Expectation.says(13, "probably missed "))
                                .and(onDay(11, FeedState.UNREACHABLE))),
                Behaviour.of(
                        "a feed that holds what an outage of hours left has missed nothing",
                        steady.during(days(10, 10.5), Site.always(Served.CUT)),
                        everyRelease(steady).and(that("nothing is said to be missed", diary -> diary.missed() == 0))));
    }

    private static Newsroom newsroom(List<Instant> times) {
        return Newsroom.publishing(times);
    }

    private static List<Instant> until(Newsroom newsroom, Instant end) {
        return newsroom.times().stream().filter(time -> time.isBefore(end)).toList();
    }
}
