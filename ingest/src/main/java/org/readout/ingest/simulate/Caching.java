package org.readout.ingest.simulate;

import static org.readout.ingest.simulate.Calendar.day;
import static org.readout.ingest.simulate.Expectation.everyRelease;
import static org.readout.ingest.simulate.Expectation.says;
import static org.readout.ingest.simulate.Expectation.that;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

/** How servers tell one version of a document from another, or fail to. */
final class Caching {
    private static final Newsroom NEWSROOM = Newsroom.publishing(Calendar.every(Duration.ofHours(6)));
    /** On the tenth day a cache before the server stops looking at what lies behind it. */
    private static final Instant STUCK = day(10);

    private Caching() {}

    static Stream<Behaviour> behaviours() {
        return Stream.of(
                Behaviour.of(
                        "most polls of a feed with an ETag are answered with 304",
                        NEWSROOM,
                        everyRelease(NEWSROOM).and(mostlyNotModified())),
                stamped("a weak ETag and a date are both echoed", Newsroom.Stamp.WEAK_ETAG_AND_DATE)
                        .and(mostlyNotModified()),
                stamped("a date alone is echoed", Newsroom.Stamp.DATE).and(mostlyNotModified()),
                stamped("a server that ignores the ETag it gave is asked no more often", Newsroom.Stamp.IGNORED_ETAG),
                stamped("an ETag that changes with every answer brings no news", Newsroom.Stamp.ROTATING_ETAG),
                stamped("a server without validators is read by the hash of its document", Newsroom.Stamp.NONE),
                Behaviour.of(
                                "news that a frozen ETag hides is found and said",
                                frozen(),
                                everyRelease(NEWSROOM)
                                        .and(says(29, "hid news behind \"304 Not Modified\""))
                                        .and(that("found within six days", Caching::isFoundSoon)))
                        .demanding(Demands.whole(Integer.MAX_VALUE)),
                Behaviour.of(
                                "an ETag of a feed that is really silent is proved once a day and not suspected",
                                Newsroom.publishing(NEWSROOM.times().subList(0, 60)),
                                that(
                                        "no news is said to be hidden",
                                        diary -> diary.statuses().stream()
                                                .noneMatch(status ->
                                                        status.message().contains("hid news"))))
                        .demanding(Demands.whole(Calendar.DAYS)));
    }

    private static Behaviour stamped(String name, Newsroom.Stamp stamp) {
        Newsroom newsroom = NEWSROOM.stamped(stamp);
        return Behaviour.of(name, newsroom, everyRelease(newsroom).and(Expectation.pollsAtMost(Publishing.QUARTER)));
    }

    private static Expectation mostlyNotModified() {
        return that(
                "three quarters of the polls are answered with 304",
                diary -> diary.feedVisits().stream()
                                .filter(visit -> visit.served().status() == 304)
                                .count()
                        > 0.75 * diary.polls());
    }

    /** Whoever shows any version is told that it is the newest; whoever shows none gets the newest under the old name. */
    private static Site frozen() {
        return (asked, now) -> {
            if (!asked.isFeed() || now.isBefore(STUCK)) {
                return NEWSROOM.answer(asked, now);
            }
            return asked.isConditional()
                    ? Served.NOT_MODIFIED
                    : NEWSROOM.answer(asked, now).with("etag", "\"stuck\"");
        };
    }

    private static boolean isFoundSoon(Diary diary) {
        return diary.statuses().stream()
                .anyMatch(status -> status.message().contains("hid news")
                        && status.polledAt().isBefore(STUCK.plus(Duration.ofDays(6))));
    }
}
