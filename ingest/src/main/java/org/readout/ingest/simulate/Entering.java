package org.readout.ingest.simulate;

import static org.readout.ingest.simulate.Calendar.day;
import static org.readout.ingest.simulate.Expectation.atLeast;
import static org.readout.ingest.simulate.Expectation.everyRelease;
import static org.readout.ingest.simulate.Expectation.noneTwice;
import static org.readout.ingest.simulate.Expectation.onDay;
import static org.readout.ingest.simulate.Expectation.says;
import static org.readout.ingest.simulate.Expectation.that;
import static org.readout.ingest.simulate.Expectation.versions;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.readout.model.FeedState;

/** What happens to entries. */
final class Entering {
    private static final Newsroom NEWSROOM = Newsroom.publishing(Calendar.every(Duration.ofHours(6)));
    /** One that stands in the feed on the tenth day. */
    private static final int ONE = number(day(9));

    private Entering() {}

    static Stream<Behaviour> behaviours() {
        return Stream.concat(changes(), Stream.concat(identities(), dates()));
    }

    private static Stream<Behaviour> changes() {
        return Stream.of(
                Behaviour.of(
                        "a corrected release is a further version of the same page",
                        corrected(),
                        atLeast(NEWSROOM, 1.0)
                                .and(versions("changed", 1))
                                .and(that("of one id", diary -> isOneOf(diary, "changed")))),
                Behaviour.of(
                        "a release whose words change but not its page is no further version",
                        NEWSROOM.listing((usual, number, now) ->
                                number == ONE && now.isAfter(day(10)) ? usual.text("Reworded in the feed.") : usual),
                        atLeast(NEWSROOM, 1.0).and(versions("changed", 0))),
                Behaviour.of(
                        "a release that vanishes with its page is withdrawn once",
                        withdrawn(Served.status(404)),
                        atLeast(NEWSROOM, 1.0)
                                .and(versions("gone", 1))
                                .and(that("of one id", diary -> isOneOf(diary, "gone")))),
                Behaviour.of(
                        "a release that leaves the feed while its page stays is not withdrawn",
                        withdrawn(Served.page("<p>still here</p>")),
                        atLeast(NEWSROOM, 1.0).and(versions("gone", 0))),
                Behaviour.of(
                        "a feed that changes its language says so",
                        NEWSROOM.listing((usual, number, now) -> now.isAfter(day(10))
                                ? usual.title("Релиз министерства " + number).text("Министры поговорили по телефону.")
                                : usual),
                        onDay(9.9, FeedState.HEALTHY)
                                .and(onDay(13, FeedState.LANGUAGE_CHANGED))
                                .and(says(13, "now in ? cyrillic instead of ? latin"))),
                Behaviour.of(
                        "a feed damaged for a day loses no release",
                        NEWSROOM.during(Calendar.days(10, 11), (asked, now) -> {
                            Served whole = NEWSROOM.answer(new Asked(asked.path(), Map.of()), now);
                            return new Served(
                                    200,
                                    whole.headers(),
                                    whole.body().substring(0, whole.body().length() - 60) + " & <br>",
                                    Duration.ZERO);
                        }),
                        everyRelease(NEWSROOM)));
    }

    private static Stream<Behaviour> identities() {
        return Stream.of(
                listed(
                        "guids that change with every poll make no new release",
                        (usual, number, now) -> usual.guid(usual.guid() + "@" + now.getEpochSecond())),
                listed(
                        "tracking parameters that change with every poll make no new release",
                        (usual, number, now) ->
                                usual.path(usual.path() + "?utm_source=rss&utm_campaign=" + now.getEpochSecond())),
                listed(
                        "a guid that all entries share names none of them",
                        (usual, number, now) -> usual.guid("urn:ministry")),
                Behaviour.of(
                        "a site that gives everything a new address and guid has published nothing new",
                        NEWSROOM.listing((usual, number, now) -> now.isBefore(day(10))
                                ? usual
                                : usual.guid("new-" + usual.guid()).path(usual.path() + "/index.html")),
                        atLeast(NEWSROOM, 1.0)
                                .and(that(
                                        "no title is new twice",
                                        diary -> diary.versions("new").size()
                                                == diary.versions("new").stream()
                                                        .map(version -> version.page()
                                                                .entry()
                                                                .orElseThrow()
                                                                .title())
                                                        .distinct()
                                                        .count()))
                                .and(that("nothing is said to be missed", diary -> diary.missed() == 0))));
    }

    private static Stream<Behaviour> dates() {
        List<Instant> twice =
                NEWSROOM.times().stream().flatMap(time -> Stream.of(time, time)).toList();
        return Stream.of(
                listed("releases without a date are each new once", (usual, number, now) -> usual.date("")),
                listed(
                                "releases dated in the future are kept by their first sight and make no feed late",
                                (usual, number, now) -> usual.date("Fri, 01 Jan 2027 00:00:00 GMT"))
                        .and(Expectation.never(FeedState.LATE))
                        .and(that(
                                "first seen before it was fetched",
                                diary -> diary.versions().stream()
                                        .allMatch(version ->
                                                !version.page().firstSeen().isAfter(version.at())))),
                listed(
                        "a date that moves with every poll makes no new release",
                        (usual, number, now) ->
                                usual.date(DateTimeFormatter.RFC_1123_DATE_TIME.format(now.atOffset(ZoneOffset.UTC)))),
                Behaviour.of(
                        "two releases of one instant are both new",
                        Newsroom.publishing(twice),
                        everyRelease(Newsroom.publishing(twice))),
                listed(
                        "releases that all bear the day alone are all new",
                        (usual, number, now) ->
                                usual.date(usual.date().replaceAll("\\d\\d:\\d\\d:\\d\\d", "00:00:00"))));
    }

    private static Behaviour listed(String name, Newsroom.Listing listing) {
        Newsroom newsroom = NEWSROOM.listing(listing);
        return Behaviour.of(name, newsroom, atLeast(newsroom, 1.0).and(noneTwice()));
    }

    private static Site corrected() {
        Newsroom reworded = NEWSROOM.listing((usual, number, now) ->
                number == ONE && now.isAfter(day(10)) ? usual.text("Corrected: they met.") : usual);
        return (asked, now) -> asked.path().equals("/releases/" + ONE) && now.isAfter(day(10))
                ? Served.page("<p>Corrected: they met.</p>")
                : reworded.answer(asked, now);
    }

    private static Site withdrawn(Served page) {
        Site without = (asked, now) -> {
            Served document = NEWSROOM.stamped(Newsroom.Stamp.NONE).answer(asked, now);
            String item = Release.of(ONE, NEWSROOM.times().get(ONE)).xml();
            return new Served(200, document.headers(), document.body().replace(item, ""), Duration.ZERO);
        };
        Newsroom unstamped = NEWSROOM.stamped(Newsroom.Stamp.NONE);
        return unstamped
                .during(Calendar.days(10, 31), without)
                .at("/releases/" + ONE, (asked, now) -> now.isAfter(day(10)) ? page : unstamped.answer(asked, now));
    }

    private static boolean isOneOf(Diary diary, String kind) {
        return diary.versions(kind).stream()
                .allMatch(version -> version.page().id().value().endsWith("/releases/" + ONE));
    }

    /** The last release before the instant. */
    private static int number(Instant before) {
        return (int) NEWSROOM.times().stream()
                        .filter(time -> time.isBefore(before))
                        .count()
                - 1;
    }
}
