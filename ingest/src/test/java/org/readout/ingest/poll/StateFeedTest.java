package org.readout.ingest.poll;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.readout.ingest.Shared;
import org.readout.ingest.catalogue.Catalogue;
import org.readout.ingest.catalogue.ContentFrom;
import org.readout.ingest.catalogue.FeedSpec;
import org.readout.ingest.fetch.FetchOutcome;
import org.readout.ingest.fetch.Validators;
import org.readout.model.FeedState;
import org.readout.model.Page;
import org.readout.model.PageId;

/** A ministry's real feed, as it was on 117 occasions in sixteen days. */
final class StateFeedTest {
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'");

    @Test
    void everyItemBecomesOnePageAndEveryChangeOneMoreVersion() throws IOException {
        Run run = polledToTheEnd();
        Map<PageId, List<Page>> versions = run.pages.stream().collect(Collectors.groupingBy(Page::id));
        assertThat(versions).hasSize(92);
        assertThat(versions.values()).filteredOn(pages -> pages.size() == 2).hasSize(9);
        assertThat(run.pages).hasSize(101);
        assertThat(run.kinds).filteredOn("new"::equals).hasSize(92);
        assertThat(run.kinds).filteredOn("changed"::equals).hasSize(9);
    }

    /** Five times the feed lacked a young item for hours; whether it was withdrawn, only its page can tell. */
    @Test
    void onlyItemsThatVanishEarlyAreLookedUpAndEachOnce() throws IOException {
        assertThat(polledToTheEnd().fetched).hasSize(5).doesNotHaveDuplicates();
    }

    @Test
    void noVersionIsPublishedTwice() throws IOException {
        assertThat(polledToTheEnd().pages)
                .extracting(page -> page.id() + new String(page.body(), StandardCharsets.UTF_8))
                .doesNotHaveDuplicates();
    }

    @Test
    void theFeedIsHealthyAtTheEnd() throws IOException {
        Run run = polledToTheEnd();
        assertThat(run.status(run.memory.polledAt()).state()).isEqualTo(FeedState.HEALTHY);
        assertThat(run.status(run.memory.polledAt()).entries()).isEqualTo(92);
    }

    private static Run polledToTheEnd() throws IOException {
        List<Path> polls = polls();
        Run run = new Run(spec(), at(polls.getFirst()));
        for (Path poll : polls) {
            run.poll(at(poll), served(run.memory.reading().validators(), poll));
            // The same version asked for again: the server knows by its validators that nothing is new.
            Instant later = at(poll).plus(Duration.ofMinutes(1));
            FetchOutcome again = served(run.memory.reading().validators(), poll);
            assertThat(again).isInstanceOf(FetchOutcome.NotModified.class);
            run.poll(later, again);
        }
        return run;
    }

    /** As a web server would answer: by ETag. */
    private static FetchOutcome served(Validators known, Path poll) throws IOException {
        String etag = '"' + poll.getFileName().toString() + '"';
        return known.etag().filter(etag::equals).isPresent()
                ? new FetchOutcome.NotModified()
                : new FetchOutcome.Fetched(
                        URI.create("https://www.state.gov/rss-feed/press-releases/feed/"),
                        200,
                        Map.of("content-type", "application/rss+xml; charset=UTF-8"),
                        Files.readAllBytes(poll),
                        new Validators(Optional.of(etag), Optional.empty()));
    }

    private static FeedSpec spec() {
        FeedSpec state = Catalogue.standard().feeds().getFirst();
        return new FeedSpec(state.id(), state.source(), state.url(), Optional.empty(), ContentFrom.FEED);
    }

    private static List<Path> polls() throws IOException {
        try (Stream<Path> files = Files.list(Shared.path("data/state-feed"))) {
            return files.filter(file -> file.toString().endsWith(".xml"))
                    .sorted()
                    .toList();
        }
    }

    private static Instant at(Path poll) {
        String name = poll.getFileName().toString().replace(".xml", "");
        return LocalDateTime.parse(name, NAME).toInstant(ZoneOffset.UTC);
    }
}
