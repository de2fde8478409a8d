package org.readout.ingest.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.ingest.catalogue.EntryPoint;
import org.readout.ingest.catalogue.Selectors;
import org.readout.ingest.feed.FeedDocument;
import org.readout.ingest.feed.FeedReading;
import org.readout.ingest.feed.FeedReading.Feed;
import org.readout.ingest.feed.FeedReading.NotAFeed;
import org.readout.ingest.feed.Item;

final class HostileListingTest {
    private static final URI PAGE = URI.create("https://mfa.example/news");
    private static final EntryPoint.Listing BARE = new EntryPoint.Listing(Optional.empty(), Optional.empty());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<a href=/x>",
                "<ul class=menu><li>",
                "<table><tr><td>",
                "<h3><a href='/n/1'>",
                "<i></i>",
                "<time datetime=x>"
            })
    void endlessMarkupEndsInBoundedTime(String piece) {
        String page = piece.repeat(1_000_000 / piece.length());
        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertThat(read(page)).isInstanceOf(NotAFeed.class));
    }

    @Test
    void aMillionDifferentListsEndInBoundedTime() {
        String page = IntStream.range(0, 60_000)
                .mapToObj(i -> "<p class='" + word(i) + "'><a href='/n/" + i + "'>Minister meets counterpart " + i
                        + "</a> <b>3</b><i>June</i><u>2025</u></p>")
                .collect(Collectors.joining());
        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertThat(read(page)).isNotNull());
    }

    @Test
    void linksThatLeadElsewhereOrNowhereAreNotTaken() {
        String page = IntStream.range(0, 9)
                .mapToObj(i -> """
                        <li><a href="%s">Minister speaks with counterpart of Norland, part %d</a> <i>3 June 2025</i></li>""".formatted(
                                List.of(
                                                "javascript:alert(1)",
                                                "https://other.example/n/1",
                                                "mailto:press@mfa.example",
                                                "#top",
                                                "/pic.jpg",
                                                "http://127.0.0.1/n/5",
                                                "file:///etc/passwd",
                                                "?page=3",
                                                "https://mfa.example.evil.example/n/8")
                                        .get(i),
                                i))
                .collect(Collectors.joining("<ul>", "", "</ul>"));
        assertThat(read(page)).isInstanceOf(NotAFeed.class);
    }

    @Test
    void aPageWithNothingButMenusIsNoListing() {
        String menu = IntStream.range(0, 60)
                .mapToObj(i -> "<li><a href='/m/%d'>Item %s</a></li>".formatted(i, word(i)))
                .collect(Collectors.joining("", "<ul>", "</ul>"));
        assertThat(read(menu))
                .isInstanceOfSatisfying(
                        NotAFeed.class, not -> assertThat(not.reason()).contains("select:"));
        assertThat(read("<div id=mainNav>" + menu + "</div>")).isInstanceOf(NotAFeed.class);
        assertThat(read("")).isInstanceOf(NotAFeed.class);
    }

    @Test
    void aBotWallIsSaidToBeOne() {
        assertThat(read("<html><title>Just a moment...</title><a href=/a>a</a></html>"))
                .isInstanceOfSatisfying(
                        NotAFeed.class, not -> assertThat(not.looksLike()).isEqualTo("bot-wall"));
    }

    @Test
    void selectorsThatMatchNothingSaySo() {
        Selectors wrong = new Selectors("li.gone", Optional.empty(), Optional.empty(), Optional.empty());
        FeedReading reading = ListingReader.read(
                FeedDocument.of(PAGE, "<html><title>News</title></html>"),
                new EntryPoint.Listing(Optional.of(wrong), Optional.empty()));
        assertThat(reading)
                .isInstanceOfSatisfying(
                        NotAFeed.class, not -> assertThat(not.reason()).contains("nothing matches \"li.gone\""));
    }

    @Test
    void releasesOfOneTitleAreAllTakenAndOneLinkedTwiceIsOne() {
        String page = IntStream.range(0, 4)
                .mapToObj(i -> """
                        <li><a href="/n/%d"><img src=x></a><h3><a href="/n/%d">Press briefing of the spokesperson</a></h3> 3 June 2025</li>""".formatted(i, i))
                .collect(Collectors.joining("", "<ul>", "</ul>"));
        assertThat(read(page))
                .isInstanceOfSatisfying(
                        Feed.class,
                        feed -> assertThat(feed.items())
                                .hasSize(4)
                                .extracting(Item::link)
                                .doesNotHaveDuplicates());
    }

    @Test
    void oneDateAboveAListIsNotThatOfItsEntries() {
        String page = IntStream.range(0, 4)
                .mapToObj(i -> "<li><a href='/n/%d'>Mini<b>ster</b> speaks with counterpart of land %s</a></li>"
                        .formatted(i, word(i)))
                .collect(Collectors.joining("", "<h1>News</h1><p>Updated on 3 June 2025</p><ul>", "</ul>"));
        assertThat(read(page))
                .isInstanceOfSatisfying(
                        Feed.class,
                        feed -> assertThat(feed.items())
                                .hasSize(4)
                                .allMatch(item -> item.published().isEmpty())
                                .allMatch(item -> item.title().orElseThrow().startsWith("Minister speaks")));
    }

    private static FeedReading read(String html) {
        return ListingReader.read(FeedDocument.of(PAGE, html), BARE);
    }

    /** A class name of letters alone. */
    private static String word(int number) {
        return Integer.toString(number, 26)
                .chars()
                .mapToObj(c -> String.valueOf((char) (c <= '9' ? c - '0' + 'a' : c - 'a' + 'k')))
                .collect(Collectors.joining());
    }
}
