package org.readout.ingest.poll;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.ingest.catalogue.ContentFrom;
import org.readout.ingest.fetch.FetchOutcome;
import org.readout.model.FeedState;

final class PollerTest {
    private static final Instant NOON = Samples.NOON;
    private static final FetchOutcome GONE = new FetchOutcome.Gone(404);
    private static final FetchOutcome DOWN = new FetchOutcome.Failed("ConnectException: refused");

    private final Run run = new Run(Samples.spec(ContentFrom.PAGE), NOON);

    @Test
    void everyNewEntryIsFetchedOnce() {
        run.poll(NOON, Samples.feed(Samples.item("a"), Samples.item("b")))
                .poll(later(1), Samples.feed(Samples.item("c"), Samples.item("a"), Samples.item("b")));
        assertThat(run.titles()).containsExactly("Title of a", "Title of b", "Title of c");
    }

    @Test
    void twoEntriesOfOneInstantAreTwoEntries() {
        run.poll(NOON, Samples.feed(Samples.item("a")))
                .poll(later(1), Samples.feed(Samples.item("b"), Samples.item("a")));
        assertThat(run.kinds).containsExactly("new", "new");
    }

    @Test
    void aNewGuidForTheSamePageIsNoNews() {
        String other = Samples.item("a").replace(">a</guid>", ">other</guid>");
        run.poll(NOON, Samples.feed(Samples.item("a"))).poll(later(1), Samples.feed(other));
        assertThat(run.pages).hasSize(1);
    }

    @Test
    void trackingParametersMakeNoNewPage() {
        run.poll(NOON, Samples.feed(Samples.item("a", "x?id=1&amp;utm_source=rss", "t", "d", "")))
                .poll(later(1), Samples.feed(Samples.item("a", "x?utm_medium=mail&amp;id=1#top", "t", "d", "")));
        assertThat(run.pages).hasSize(1);
        assertThat(run.pages.getFirst().id()).hasToString("https://mfa.example/x?id=1");
    }

    @Test
    void anEntryThatMovesKeepsItsPageId() {
        run.poll(NOON, Samples.feed(Samples.item("a", "old", "t", "d", "")))
                .poll(later(1), Samples.feed(Samples.item("a", "new", "t", "d", "")))
                .poll(later(2), Samples.feed(Samples.item("b"), Samples.item("a", "new", "t", "d", "")));
        assertThat(run.fetched)
                .containsExactly("https://mfa.example/old", "https://mfa.example/new", "https://mfa.example/b");
        assertThat(run.pages.get(1).id()).isEqualTo(run.pages.get(0).id());
    }

    @Test
    void aGuidSharedByEveryEntryIdentifiesNone() {
        run.poll(NOON, Samples.feed(Samples.item("x", "1", "t", "d", ""), Samples.item("x", "2", "t", "d", "")))
                .poll(
                        later(1),
                        Samples.feed(Samples.item("x", "3", "t", "d", ""), Samples.item("x", "4", "t", "d", "")));
        assertThat(run.kinds).filteredOn("new"::equals).hasSize(4);
    }

    @Test
    void aChangedEntryIsPublishedOnlyIfItsPageDiffers() {
        FetchOutcome changed = Samples.feed(Samples.item("a").replace("Text of a", "Corrected"));
        run.poll(NOON, Samples.feed(Samples.item("a"))).poll(later(1), changed);
        assertThat(run.kinds).containsExactly("new", "unchanged");
        run.poll(later(2), Samples.feed(Samples.item("a")), page -> Samples.page("other bytes"));
        assertThat(run.kinds).containsExactly("new", "unchanged", "changed");
    }

    @Test
    void aPageThatCannotBeHadIsTriedAgainAndNotLost() {
        FetchOutcome feed = Samples.feed(Samples.item("a"));
        run.poll(NOON, feed, page -> DOWN)
                .poll(later(10), feed, page -> DOWN)
                .poll(later(15), new FetchOutcome.NotModified());
        assertThat(run.kinds).containsExactly("later", "new");
        assertThat(run.pages.getFirst().firstSeen()).isEqualTo(NOON);
        assertThat(run.pages.getFirst().entry()).isPresent();
    }

    @Test
    void aPageIsGivenUpWithItsReasonAfterTenAttempts() {
        run.poll(NOON, Samples.feed(Samples.item("a")), page -> GONE);
        for (int day = 1; day <= 12; day++) {
            run.poll(NOON.plus(Duration.ofDays(day)), new FetchOutcome.NotModified(), page -> GONE);
        }
        assertThat(run.drops).containsExactly(Drop.PAGE_NEVER_THERE);
        assertThat(run.fetched).hasSize(10);
    }

    @Test
    void whatRobotsTxtForbidsIsDroppedAtOnce() {
        run.poll(
                NOON,
                Samples.feed(Samples.item("a")),
                page -> new FetchOutcome.Refused(FetchOutcome.Rule.ROBOTS, "no"));
        assertThat(run.drops).containsExactly(Drop.PAGE_ROBOTS);
    }

    @Test
    void anEntryThatVanishesBeforeOlderOnesIsWithdrawnIfItsPageIsGone() {
        run.poll(NOON, Samples.feed(dated("c", "03"), dated("b", "02"), dated("a", "01")))
                .poll(later(15), Samples.feed(dated("c", "03"), dated("a", "01")))
                .poll(later(195), new FetchOutcome.NotModified(), page -> GONE)
                .poll(later(400), new FetchOutcome.NotModified(), page -> GONE);
        assertThat(run.kinds).containsExactly("new", "new", "new", "gone");
        assertThat(run.pages.getLast().isGone()).isTrue();
        assertThat(run.pages.getLast().id()).hasToString("https://mfa.example/b");
    }

    @Test
    void aVanishedEntryWhosePageIsStillThereIsLeftAlone() {
        run.poll(NOON, Samples.feed(dated("b", "02"), dated("a", "01")))
                .poll(later(15), Samples.feed(dated("a", "01")))
                .poll(later(195), new FetchOutcome.NotModified(), page -> Samples.page("reworded"))
                .poll(later(400), new FetchOutcome.NotModified());
        assertThat(run.kinds).containsExactly("new", "new", "unchanged");
    }

    @Test
    void anEntryThatOnlyAnOldCopyOfTheFeedLacksIsNotRechecked() {
        run.poll(NOON, Samples.feed(dated("b", "02"), dated("a", "01")))
                .poll(later(15), Samples.feed(dated("a", "01")))
                .poll(later(30), Samples.feed(dated("b", "02"), dated("a", "01")))
                .poll(later(400), new FetchOutcome.NotModified());
        assertThat(run.kinds).containsExactly("new", "new");
    }

    @Test
    void entriesThatSlideOutOfAFeedAreNotRechecked() {
        run.poll(NOON, Samples.feed(dated("c", "03"), dated("b", "02"), dated("a", "01")))
                .poll(later(15), Samples.feed(dated("d", "04"), dated("c", "03"), dated("b", "02")));
        assertThat(run.kinds).containsOnly("new");
    }

    @Test
    void entriesThatCannotBeFollowedAreCounted() {
        run.poll(NOON, Samples.feed("<item><title>No link</title></item>", Samples.item("a"), Samples.item("a")));
        assertThat(run.drops).containsExactlyInAnyOrder(Drop.ENTRY_WITHOUT_LINK, Drop.ENTRY_REPEATED);
    }

    @Test
    void anEmptyFeedSaysSinceWhenAndWhereToLook() {
        run.poll(NOON, Samples.feed(Samples.item("a")))
                .poll(later(15), Samples.feed())
                .poll(later(30), Samples.feed(" "))
                .poll(later(135), Samples.feed("  "));
        assertThat(run.status(later(135)).state()).isEqualTo(FeedState.EMPTY);
        assertThat(run.status(later(135)).message())
                .startsWith("feed aze-mfa#1: 200 OK but no entries for the 3rd poll")
                .endsWith("see runbook#empty");
    }

    @Test
    void waysOfBreakingAreToldApart() {
        assertThat(stateAfter(DOWN)).isEqualTo(FeedState.UNREACHABLE);
        assertThat(stateAfter(new FetchOutcome.Gone(410))).isEqualTo(FeedState.GONE);
        assertThat(stateAfter(new FetchOutcome.Refused(FetchOutcome.Rule.FORBIDDEN, "status 403")))
                .isEqualTo(FeedState.REFUSED);
        assertThat(stateAfter(new FetchOutcome.Refused(FetchOutcome.Rule.BOT_WALL, "status 403 from a bot protection")))
                .isEqualTo(FeedState.BLOCKED);
        assertThat(stateAfter(Samples.page("<!DOCTYPE html><html><head><title>News</title></head></html>")))
                .isEqualTo(FeedState.NOT_A_FEED);
        assertThat(stateAfter(Samples.page("<html><title>Just a moment...</title></html>")))
                .isEqualTo(FeedState.BLOCKED);
    }

    @Test
    void aFeedWhoseNewestEntryIsYearsOldIsFrozenFromTheFirstPoll() {
        run.poll(NOON, Samples.feed(Samples.item("a", "a", "t", "d", "Tue, 03 Jan 2023 09:00:00 GMT")));
        assertThat(run.status(NOON).state()).isEqualTo(FeedState.FROZEN);
    }

    @Test
    void aFeedQuietForLongerThanItEverWasIsLate() {
        FetchOutcome daily = Samples.feed(
                dated("f", "06"),
                dated("e", "05"),
                dated("d", "04"),
                dated("c", "03"),
                dated("b", "02"),
                dated("a", "01"));
        Instant sixth = Instant.parse("2025-05-06T12:00:00Z");
        run.poll(sixth, daily);
        assertThat(run.status(sixth).state()).isEqualTo(FeedState.HEALTHY);
        run.poll(sixth.plus(Duration.ofDays(5)), new FetchOutcome.NotModified());
        assertThat(run.status(sixth.plus(Duration.ofDays(5))).message())
                .contains("last new entry 5 d ago, usually within 3 d");
    }

    @Test
    void backOffGrowsButNeverBecomesNever() {
        Instant now = NOON;
        for (int poll = 0; poll < 60; poll++) {
            run.poll(now, DOWN);
            now = run.memory.nextPoll();
        }
        assertThat(Duration.between(run.memory.polledAt(), run.memory.nextPoll()))
                .isEqualTo(Duration.ofHours(6));
        assertThat(run.status(now).message())
                .contains("ConnectException: refused for the 60th poll, since 2025-06-03 12:00 UTC; never good yet");
    }

    @Test
    void aFeedThatWasNeverSeenToOverlapSaysWhatItProbablyMissed() {
        Instant then = Instant.parse("2025-05-03T12:00:00Z");
        Instant week = then.plus(Duration.ofDays(7));
        run.poll(then, Samples.feed(dated("c", "03"), dated("b", "02"), dated("a", "01")))
                .poll(week, Samples.feed(dated("k", "10"), dated("j", "09"), dated("i", "08")));
        assertThat(run.missed).isBetween(4, 8);
        assertThat(run.status(week).message())
                .contains("probably missed " + run.missed + " before 2025-05-10 12:00 UTC; see runbook#gap");
    }

    @Test
    void aDateThatWasMissingOrToComeAtFirstSightStaysSo() {
        for (String first : List.of("", "2025-06-03T18:00:00Z")) {
            Run other = new Run(Samples.spec(ContentFrom.PAGE), NOON);
            other.poll(NOON, Samples.feed(Samples.item("a", "a", "t", "d", first)))
                    .poll(
                            later(600),
                            Samples.feed(Samples.item("a", "a", "t", "corrected", "2025-06-03T18:00:00Z")),
                            page -> Samples.page("corrected"));
            assertThat(other.kinds).containsExactly("new", "changed");
            assertThat(other.pages)
                    .allMatch(page -> page.firstSeen().equals(NOON)
                            && page.entry().orElseThrow().published().isEmpty());
        }
    }

    @Test
    void aFeedThatOverlapsHasMissedNothing() {
        run.poll(NOON, Samples.feed(dated("b", "02"), dated("a", "01")))
                .poll(later(60 * 24 * 7), Samples.feed(dated("c", "10"), dated("b", "02")));
        assertThat(run.missed).isZero();
    }

    @Test
    void aMessageSaysWhatSinceWhenAndWhatToDo() {
        run.poll(NOON, new FetchOutcome.Gone(410)).poll(later(60), new FetchOutcome.Gone(410));
        assertThat(run.status(later(60)).message())
                .isEqualTo(
                        "feed aze-mfa#1: 410 Gone for the 2nd poll, since 2025-06-03 12:00 UTC; never good yet; replace it"
                                + " in the catalogue; until then one look a month; see runbook#gone");
    }

    @Test
    void aServerThatAsksForTimeGetsIt() {
        run.poll(NOON, new FetchOutcome.RateLimited(429, Optional.of(Duration.ofHours(9))));
        assertThat(run.memory.nextPoll()).isEqualTo(NOON.plus(Duration.ofHours(9)));
    }

    @Test
    void aServerThatAsksForTimeGetsItForPagesToo() {
        FetchOutcome busy = new FetchOutcome.RateLimited(429, Optional.of(Duration.ofHours(9)));
        run.poll(NOON, Samples.feed(Samples.item("a")), page -> busy);
        assertThat(run.memory.due(NOON.plus(Duration.ofHours(9)).minusSeconds(1)))
                .isEmpty();
        assertThat(run.memory.due(NOON.plus(Duration.ofHours(9)))).hasSize(1);
    }

    @Test
    void aMoveIsFollowedOnlyAfterThreePollsAgree() {
        URI there = URI.create("https://new.example/rss");
        FetchOutcome moved = new FetchOutcome.Moved(there, Samples.feed(Samples.item("a")));
        run.poll(NOON, moved).poll(later(15), moved);
        assertThat(run.poller.request(run.memory).url()).isEqualTo(Samples.FEED);
        run.poll(later(30), moved);
        assertThat(run.poller.request(run.memory).url()).isEqualTo(there);
        assertThat(run.status(later(30)).message()).contains("moved permanently to https://new.example/rss");
    }

    private FeedState stateAfter(FetchOutcome outcome) {
        return new Run(Samples.spec(ContentFrom.PAGE), NOON)
                .poll(NOON, outcome)
                .status(NOON)
                .state();
    }

    private static String dated(String name, String day) {
        return Samples.item(name, name, "t", "d", "2025-05-" + day + "T09:00:00Z");
    }

    private static Instant later(int minutes) {
        return NOON.plus(Duration.ofMinutes(minutes));
    }
}
