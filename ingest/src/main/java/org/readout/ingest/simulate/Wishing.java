package org.readout.ingest.simulate;

import static org.readout.ingest.simulate.Expectation.everyRelease;
import static org.readout.ingest.simulate.Expectation.pollsBetween;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What feeds and servers say about when they want to be asked. */
final class Wishing {
    private static final Newsroom NEWSROOM = Newsroom.publishing(Calendar.every(Duration.ofHours(3)));
    private static final Duration THREE_HOURS = Duration.ofHours(3);

    private Wishing() {}

    static Stream<Behaviour> behaviours() {
        return Stream.of(
                saying("a ttl of three hours is kept", "<ttl>180</ttl>", Demands.apart(THREE_HOURS))
                        .and(pollsBetween(200, 241)),
                saying(
                                "sy:updatePeriod and sy:updateFrequency are kept",
                                "<sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>8</sy:updateFrequency>",
                                Demands.apart(THREE_HOURS))
                        .and(pollsBetween(200, 241)),
                saying("skipHours are kept in UTC", "<skipHours>" + hours(0, 6) + "</skipHours>", skipping(0, 6)),
                Behaviour.of(
                                "skipHours are kept while the feed is out of order as well",
                                NEWSROOM.saying("<skipHours>" + hours(0, 6) + "</skipHours>")
                                        .during(Calendar.days(10, 12), Site.always(Served.status(500))),
                                everyRelease(NEWSROOM, Duration.ofDays(3)))
                        .demanding(skipping(0, 6)),
                saying("an hour written as 24 is midnight", "<skipHours><hour>24</hour></skipHours>", skipping(0, 1)),
                saying(
                        "skipDays are kept",
                        "<skipDays><day>Saturday</day><day>Sunday</day></skipDays>",
                        Demands.days(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY))),
                saying(
                                "a feed that skips every hour has said nothing",
                                "<skipHours>" + hours(0, 24) + "</skipHours>",
                                Demands.NONE)
                        .and(pollsBetween(600, 1080)),
                saying("a ttl of a year is kept for a day", "<ttl>525600</ttl>", Demands.apart(Duration.ofDays(1)))
                        .and(pollsBetween(29, 31)),
                saying("a ttl of a minute hurries nobody", "<ttl>1</ttl>", Demands.NONE)
                        .and(pollsBetween(600, 1080)),
                cached("Cache-Control's max-age is kept", "public, max-age=10800", "", Demands.apart(THREE_HOURS)),
                cached(
                        "what a cache on the way has used up of max-age is not waited for again",
                        "max-age=10800",
                        "9000",
                        Demands.NONE));
    }

    private static Behaviour saying(String name, String channel, Demands demands) {
        Newsroom newsroom = NEWSROOM.saying(channel);
        return Behaviour.of(name, newsroom, everyRelease(newsroom, Duration.ofDays(3)))
                .demanding(demands);
    }

    private static Behaviour cached(String name, String control, String age, Demands demands) {
        Site site = (asked, now) -> {
            Served served = NEWSROOM.answer(asked, now).with("cache-control", control);
            return age.isEmpty() ? served : served.with("age", age);
        };
        int most = age.isEmpty() ? 241 : 1080;
        return Behaviour.of(
                        name,
                        site,
                        everyRelease(NEWSROOM, Duration.ofDays(1)).and(pollsBetween(age.isEmpty() ? 200 : 600, most)))
                .demanding(demands);
    }

    private static Demands skipping(int from, int to) {
        return Demands.hours(Set.copyOf(IntStream.range(from, to).boxed().toList()));
    }

    private static String hours(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(hour -> "<hour>" + hour + "</hour>")
                .reduce("", String::concat);
    }
}
