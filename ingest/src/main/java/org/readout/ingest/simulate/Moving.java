package org.readout.ingest.simulate;

import static org.readout.ingest.simulate.Calendar.day;
import static org.readout.ingest.simulate.Calendar.days;
import static org.readout.ingest.simulate.Expectation.everyRelease;
import static org.readout.ingest.simulate.Expectation.onDay;
import static org.readout.ingest.simulate.Expectation.says;
import static org.readout.ingest.simulate.Expectation.that;

import java.time.Duration;
import java.util.stream.Stream;
import org.readout.model.FeedState;

/** How feeds move, and seem to. */
final class Moving {
    private static final String NEW = "/feeds/new";
    private static final Newsroom NEWSROOM =
            Newsroom.publishing(Calendar.every(Duration.ofHours(6))).window(60);

    private Moving() {}

    static Stream<Behaviour> behaviours() {
        return Stream.of(
                redirected("a 301 that happens once is forgotten", 301, NEW, 10, 10.02)
                        .and(asksOldAtTheEnd(true))
                        .and(onDay(29, FeedState.HEALTHY)),
                redirected("a 301 for good is believed after three polls and said", 301, NEW, 10, 31)
                        .and(asksOldAtTheEnd(false))
                        .and(onDay(29, FeedState.MOVED))
                        .and(says(29, NEW + ", so write that into the catalogue")),
                redirected("a 308 for good is believed as well", 308, NEW, 10, 31)
                        .and(asksOldAtTheEnd(false)),
                redirected("a 302 is followed and never believed", 302, NEW, 10, 31)
                        .and(asksOldAtTheEnd(true))
                        .and(onDay(29, FeedState.HEALTHY)),
                redirected("a 307 is followed and never believed", 307, NEW, 10, 31)
                        .and(asksOldAtTheEnd(true))
                        .and(onDay(29, FeedState.HEALTHY)),
                redirected("a circle of redirects ends and is a failure", 302, Asked.FEED, 10, 11)
                        .and(says(10.9, "more than 6 redirects"))
                        .and(that("seven requests a poll at most", Moving::isBounded)),
                redirected("a 301 to an address where nothing is has moved nothing", 301, "/nowhere", 10, 13)
                        .and(asksOldAtTheEnd(true))
                        .and(onDay(12, FeedState.UNREACHABLE)),
                Behaviour.of(
                        "a feed that moved and then died at its new place is looked for at its old one",
                        (asked, now) -> {
                            if (asked.path().equals(Asked.FEED) && days(5, 10).test(now)) {
                                return Served.redirect(301, NEW);
                            }
                            return asked.path().equals(NEW) && now.isAfter(day(10))
                                    ? Served.status(404)
                                    : NEWSROOM.answer(asked, now);
                        },
                        everyRelease(NEWSROOM).and(onDay(29, FeedState.HEALTHY)).and(asksOldAtTheEnd(true))));
    }

    private static Behaviour redirected(String name, int status, String to, double from, double until) {
        Site site = (asked, now) -> {
            if (asked.path().equals("/nowhere")) {
                return Served.status(404);
            }
            return asked.path().equals(Asked.FEED) && days(from, until).test(now)
                    ? Served.redirect(status, to)
                    : NEWSROOM.answer(asked, now);
        };
        return Behaviour.of(name, site, everyRelease(NEWSROOM));
    }

    private static Expectation asksOldAtTheEnd(boolean old) {
        return that(
                "at the end it asks at its " + (old ? "old" : "new") + " address",
                diary -> diary.last().url().getPath().equals(Asked.FEED) == old);
    }

    private static boolean isBounded(Diary diary) {
        return diary.statuses().stream()
                .allMatch(status -> diary.feedVisits().stream()
                                .filter(visit -> visit.at().equals(status.polledAt()))
                                .count()
                        <= 7);
    }
}
