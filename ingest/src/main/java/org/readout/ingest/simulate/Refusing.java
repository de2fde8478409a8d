package org.readout.ingest.simulate;

import static org.readout.ingest.simulate.Calendar.day;
import static org.readout.ingest.simulate.Calendar.days;
import static org.readout.ingest.simulate.Expectation.everyRelease;
import static org.readout.ingest.simulate.Expectation.onDay;
import static org.readout.ingest.simulate.Expectation.pollsBetween;
import static org.readout.ingest.simulate.Expectation.says;
import static org.readout.ingest.simulate.Expectation.that;

import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.readout.model.FeedState;

/** How sites break and refuse. */
final class Refusing {
    private static final Newsroom NEWSROOM =
            Newsroom.publishing(Calendar.every(Duration.ofHours(6))).window(60);

    private Refusing() {}

    static Stream<Behaviour> behaviours() {
        return Stream.concat(limits(), Stream.concat(failures(), pages()));
    }

    private static Stream<Behaviour> limits() {
        return Stream.of(
                broken("429 with seconds is kept to", 10.5, Served.status(429).with("retry-after", "14400"))
                        .and(onDay(10.2, FeedState.REFUSED)),
                broken("429 with a date is kept to", 10.3, Served.status(429).with("retry-after", date(10.4)))
                        .and(onDay(10.2, FeedState.REFUSED)),
                broken(
                                "503 with Retry-After is kept to",
                                10.5,
                                Served.status(503).with("retry-after", "7200"))
                        .and(onDay(10.2, FeedState.REFUSED)),
                Behaviour.of(
                                "a server that asks for a year is asked again after days",
                                NEWSROOM.during(
                                        days(10, 10.1),
                                        Site.always(Served.status(503).with("retry-after", "31536000"))),
                                onDay(29, FeedState.HEALTHY))
                        .demanding(Demands.NONE));
    }

    private static Stream<Behaviour> failures() {
        return Stream.of(
                broken("503 alone slows down and ends nothing", 14, Served.status(503))
                        .and(onDay(11, FeedState.UNREACHABLE))
                        .and(seldomBetween(10, 14, 30)),
                broken("a connection that is cut slows down and ends nothing", 14, Served.CUT)
                        .and(onDay(11, FeedState.UNREACHABLE))
                        .and(seldomBetween(10, 14, 60)),
                broken("403 is a refusal", 12, Served.status(403)).and(onDay(11, FeedState.REFUSED)),
                broken(
                                "a page against robots is told from a refusal and not evaded",
                                12,
                                Served.status(403).with("cf-mitigated", "challenge"))
                        .and(onDay(11, FeedState.BLOCKED))
                        .and(seldomBetween(10, 12, 20)),
                broken("a feed that is not found for days is found again", 14, Served.status(404))
                        .and(onDay(13, FeedState.UNREACHABLE))
                        .and(says(13, "404 Not Found")),
                broken("a single 410 is looked at again the next day", 10.05, Served.status(410))
                        .and(onDay(10.5, FeedState.GONE)),
                Behaviour.of(
                        "a feed that says 410 for good is left alone",
                        NEWSROOM.during(days(5, 31), Site.always(Served.status(410))),
                        onDay(29, FeedState.GONE)
                                .and(that(
                                        "three polls after it has gone",
                                        diary -> diary.feedVisits().stream()
                                                        .filter(visit ->
                                                                visit.at().isAfter(day(5)))
                                                        .count()
                                                == 3))),
                broken(
                                "an HTML page in a feed's place is no feed",
                                12,
                                Served.page("<html><title>Welcome</title></html>"))
                        .and(onDay(11, FeedState.NOT_A_FEED))
                        .and(says(11, "an HTML page titled \"Welcome\"")),
                broken("an empty document is no feed", 12, Served.page("")).and(onDay(11, FeedState.NOT_A_FEED)),
                broken(
                                "a feed that is empty for two days has lost nothing",
                                12,
                                Served.page("<rss version=\"2.0\"><channel><title>Releases</title></channel></rss>"))
                        .and(onDay(11, FeedState.EMPTY)),
                broken(
                                "entries without links are a changed layout",
                                12,
                                Served.page(
                                        "<rss version=\"2.0\"><channel><item><title>A</title></item></channel></rss>"))
                        .and(onDay(11, FeedState.LAYOUT_CHANGED)),
                Behaviour.of(
                                "a site that is slow for a moment is tried again",
                                NEWSROOM.during(
                                        days(0.5, 0.55),
                                        (asked, now) ->
                                                NEWSROOM.answer(asked, now).after(Duration.ofSeconds(3))),
                                everyRelease(NEWSROOM).and(says(0.55, "no complete answer within")))
                        .watched(3, Duration.ofSeconds(1)));
    }

    private static Stream<Behaviour> pages() {
        Newsroom few = Newsroom.publishing(List.of(day(-3), day(-2), day(-1), day(1)));
        return Stream.of(
                Behaviour.of(
                        "pages that robots.txt forbids are never asked for",
                        NEWSROOM.at("/robots.txt", Site.always(robots("Disallow: /releases/"))),
                        that(
                                "no page is fetched",
                                diary -> diary.visits().stream()
                                        .noneMatch(visit -> visit.asked().isPage()))),
                Behaviour.of(
                                "a crawl delay lies between two requests",
                                few.at("/robots.txt", Site.always(robots("Crawl-delay: 1"))),
                                Expectation.versions("new", 3)
                                        .and(that("a second between two pages", Refusing::isSpaced)))
                        .watched(0.1, Duration.ofSeconds(10)),
                Behaviour.of(
                        "pages that answer 503 for a day are fetched in the end",
                        (asked, now) -> asked.isPage() && now.isBefore(day(3)) && now.isAfter(day(2))
                                ? Served.status(503)
                                : NEWSROOM.answer(asked, now),
                        everyRelease(NEWSROOM)),
                Behaviour.of(
                        "too many requests for a page hold the feed of its host as well",
                        (asked, now) -> asked.isPage() && now.isBefore(day(0.2))
                                ? Served.status(429).with("retry-after", "7200")
                                : NEWSROOM.answer(asked, now),
                        everyRelease(NEWSROOM)));
    }

    /** Out of order from the tenth day, and then as well as before. */
    private static Behaviour broken(String name, double until, Served answer) {
        return Behaviour.of(
                name,
                NEWSROOM.during(days(10, until), Site.always(answer)),
                everyRelease(NEWSROOM).and(onDay(29, FeedState.HEALTHY)).and(pollsBetween(1, 1080)));
    }

    private static Expectation seldomBetween(double from, double to, int most) {
        return that(
                "at most " + most + " requests while it is broken",
                diary -> diary.feedVisits().stream()
                                .filter(visit -> days(from, to).test(visit.at()))
                                .count()
                        <= most);
    }

    private static Served robots(String line) {
        return Served.page("User-agent: *\n" + line + "\n").with("content-type", "text/plain");
    }

    private static boolean isSpaced(Diary diary) {
        List<Long> pages = diary.visits().stream()
                .filter(visit -> visit.asked().isPage())
                .map(Visit::nanos)
                .toList();
        return Stream.iterate(1, i -> i < pages.size(), i -> i + 1)
                .allMatch(i ->
                        pages.get(i) - pages.get(i - 1) >= Duration.ofSeconds(1).toNanos());
    }

    private static String date(double day) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(day(day).atOffset(ZoneOffset.UTC));
    }
}
