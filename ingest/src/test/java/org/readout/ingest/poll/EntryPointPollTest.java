package org.readout.ingest.poll;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.ingest.catalogue.ContentFrom;
import org.readout.ingest.catalogue.EntryPoint;
import org.readout.ingest.catalogue.FeedSpec;
import org.readout.ingest.fetch.FetchOutcome;
import org.readout.ingest.fetch.FetchRequest;
import org.readout.model.FeedId;
import org.readout.model.FeedState;

/** Entry points of other kinds than a feed, polled as a feed is. */
final class EntryPointPollTest {
    private static final Instant NOON = Samples.NOON;
    private static final EntryPoint LISTING = new EntryPoint.Listing(Optional.empty(), Optional.empty());

    @Test
    void whatAListingAddsIsFetchedOnceAndIsItsPage() {
        Run run = new Run(spec(LISTING), NOON);
        run.poll(NOON, listing(3, 2, 1)).poll(NOON.plus(Duration.ofHours(1)), listing(4, 3, 2));
        assertThat(run.titles())
                .containsExactly(
                        "Minister in talks, day 3",
                        "Minister in talks, day 2",
                        "Minister in talks, day 1",
                        "Minister in talks, day 4");
        assertThat(run.pages.getFirst().entry().orElseThrow().published())
                .as("the day begins in Baku")
                .contains(Instant.parse("2025-06-02T20:00:00Z"));
        assertThat(run.memory.condition().state()).isEqualTo(FeedState.HEALTHY);
    }

    @Test
    void aPageThatListsReleasesIsAskedForAsAPageAndASitemapAsAFeed() {
        assertThat(request(LISTING).purpose()).isEqualTo(FetchRequest.Purpose.PAGE);
        assertThat(request(new EntryPoint.Sitemap(Optional.empty())).purpose()).isEqualTo(FetchRequest.Purpose.FEED);
    }

    @Test
    void aListingInWhichNothingIsFoundSaysWhatToDo() {
        Run run = new Run(spec(LISTING), NOON).poll(NOON, Samples.page("<html><title>News</title></html>"));
        assertThat(run.memory.condition().state()).isEqualTo(FeedState.NOT_A_FEED);
        assertThat(run.status(NOON).message()).contains("a page titled \"News\"", "select:", "see runbook#not-a-feed");
    }

    @Test
    void theFeedThatAPageAtAFeedsAddressDeclaresIsPolledAndNamedForTheCatalogue() throws InterruptedException {
        Poller poller =
                new Poller(spec(new EntryPoint.Feed()), new PollBounds(Duration.ofMinutes(15), Duration.ofHours(1)));
        PollMemory memory = PollMemory.fresh(spec(new EntryPoint.Feed()), NOON);
        List<URI> asked = new ArrayList<>();
        for (int poll = 0; poll < 4; poll++) {
            memory = poller.heard(memory, poller.ask(request -> answer(asked, request), memory, NOON), NOON)
                    .memory();
        }
        assertThat(memory.entries()).hasSize(1);
        assertThat(poller.status(memory, NOON).message()).contains("https://mfa.example/new.xml", "into the catalogue");
        assertThat(asked).as("three pages with their feed, then the feed alone").hasSize(7);
        assertThat(asked.getLast()).hasToString("https://mfa.example/new.xml");
    }

    private static FetchOutcome answer(List<URI> asked, FetchRequest request) {
        asked.add(request.url());
        return request.url().getPath().equals("/new.xml")
                ? Samples.feed(Samples.item("a"))
                : Samples.page("<html><link rel=alternate type=application/rss+xml href=/new.xml></html>");
    }

    private static FetchRequest request(EntryPoint kind) {
        return new Poller(spec(kind), new PollBounds(Duration.ofMinutes(15), Duration.ofHours(1)))
                .request(PollMemory.fresh(spec(kind), NOON));
    }

    private static FeedSpec spec(EntryPoint kind) {
        return new FeedSpec(
                new FeedId("aze-mfa#1"), Samples.BAKU, Samples.FEED, Optional.empty(), ContentFrom.PAGE, kind);
    }

    private static FetchOutcome listing(int... days) {
        StringBuilder list = new StringBuilder("<html><title>News</title><ul class=news>");
        for (int day : days) {
            list.append("<li><a href=/n/%d>Minister in talks, day %d</a> <i>%d June 2025</i></li>"
                    .formatted(day, day, day));
        }
        return Samples.page(list.append("</ul></html>").toString());
    }
}
