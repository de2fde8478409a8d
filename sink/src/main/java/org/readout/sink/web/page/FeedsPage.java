package org.readout.sink.web.page;

import static org.readout.sink.web.html.Attr.attr;
import static org.readout.sink.web.html.Attr.cls;
import static org.readout.sink.web.html.Html.all;
import static org.readout.sink.web.html.Html.el;
import static org.readout.sink.web.html.Html.text;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.model.FeedState;
import org.readout.model.FeedStatus;
import org.readout.sink.web.html.Attr;
import org.readout.sink.web.html.Html;

/** The health of every feed, those in trouble first. */
public record FeedsPage(List<FeedStatus> feeds) {
    private static final List<String> COLUMNS =
            List.of("Source", "State", "What is the matter", "Last answer", "Last new entry", "Entries", "Next poll");

    public Html html() {
        return all(
                el("h1", "Feeds"),
                el("p", cls("summary"), summary()),
                feeds.isEmpty()
                        ? el("p", cls("nothing"), text("No feed has been polled yet."))
                        : el(
                                "div",
                                cls("scroll"),
                                attr("tabindex", "0"),
                                attr("role", "region"),
                                attr("aria-label", "Health of the feeds"),
                                table()));
    }

    private Html summary() {
        Map<String, Long> byState = feeds.stream()
                .collect(Collectors.groupingBy(feed -> feed.state().value(), TreeMap::new, Collectors.counting()));
        return all(byState.entrySet().stream()
                .map(entry -> el("span", cls("tally"), Badges.of(entry.getKey()), text(" " + entry.getValue() + " "))));
    }

    private Html table() {
        Stream<Html> heads = COLUMNS.stream().map(name -> el("th", attr("scope", "col"), text(name)));
        Stream<Html> rows = feeds.stream()
                .sorted(Comparator.comparing(FeedsPage::isFine).thenComparing(FeedStatus::id))
                .map(FeedsPage::row);
        return el(
                "table",
                cls("feeds"),
                el("caption", cls("unseen"), text("Health of the feeds")),
                el("thead", el("tr", heads)),
                el("tbody", rows));
    }

    private static boolean isFine(FeedStatus feed) {
        return feed.state().equals(FeedState.HEALTHY) || feed.state().equals(FeedState.NEW);
    }

    private static Html row(FeedStatus feed) {
        return el(
                "tr",
                attr("data-feed", feed.id().value()),
                el("th", attr("scope", "row"), text(feed.sourceName()), link(feed)),
                el(
                        "td",
                        Badges.of(feed.state().value()),
                        el("span", cls("since"), text(" since "), Times.live(feed.since()))),
                el("td", feed.message()),
                el("td", Times.live(feed.lastSuccess())),
                el("td", Times.live(feed.lastNewEntry())),
                el("td", cls("number"), text(Long.toString(feed.entries()))),
                el("td", Times.live(feed.nextPoll())));
    }

    private static Html link(FeedStatus feed) {
        return el(
                "a",
                cls("feed-url"),
                Attr.elsewhere(feed.url()),
                attr("rel", "noopener noreferrer nofollow"),
                text(feed.id().value()));
    }
}
