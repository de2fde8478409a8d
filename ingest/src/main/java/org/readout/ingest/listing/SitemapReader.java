package org.readout.ingest.listing;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.ingest.catalogue.EntryPoint;
import org.readout.ingest.feed.FeedDocument;
import org.readout.ingest.feed.FeedReading;
import org.readout.ingest.feed.FeedReading.Feed;
import org.readout.ingest.feed.FeedReading.NotAFeed;

/**
 * Reads a sitemap as if it were a feed of what is new on the site.
 *
 * <p>A sitemap names everything a site has ever had. What is worth a look is what changed within the horizon; where the dates
 * cannot tell that, the sitemap is of no use, and reading it all the same would fetch a whole site.
 */
public final class SitemapReader {
    static final Duration HORIZON = Duration.ofDays(30);

    /** From this many entries on, one date for nearly all of them is the day of the sitemap and not theirs. */
    private static final int MANY = 50;

    private SitemapReader() {}

    /** Whatever the bytes are, the answer is a value. */
    public static FeedReading read(FeedDocument document, EntryPoint.Sitemap kind, Instant now) {
        try {
            return Sitemap.unpacked(document)
                    .map(whole -> read(Sitemap.of(whole), kind, now))
                    .orElseGet(() -> new NotAFeed(
                            "a packed file that is broken or unfolds to more than " + Sitemap.LARGEST + " bytes",
                            "oversized"));
        } catch (RuntimeException | StackOverflowError e) {
            return new NotAFeed("a document that breaks the reader (" + e + ")", "unreadable");
        }
    }

    private static FeedReading read(Sitemap map, EntryPoint.Sitemap kind, Instant now) {
        if (map.pages().isEmpty()) {
            return new NotAFeed(
                    map.sitemaps().isEmpty()
                            ? "a document that names no page as a sitemap does"
                            : "an index of " + map.sitemaps().size() + " sitemaps, none of which could be read",
                    "xml");
        }
        List<SitemapPlace> under =
                map.pages().stream().filter(page -> page.isUnder(kind.path())).toList();
        return under.isEmpty()
                ? new NotAFeed(
                        "a sitemap of " + map.pages().size() + " pages, none under "
                                + kind.path().orElse("/"),
                        "xml")
                : recent(map, under, now);
    }

    private static FeedReading recent(Sitemap map, List<SitemapPlace> under, Instant now) {
        List<Instant> dates =
                under.stream().flatMap(page -> page.latest().stream()).toList();
        if (dates.isEmpty()) {
            return new NotAFeed(
                    "a sitemap whose " + under.size() + " pages are not dated, so that new ones cannot be told", "xml");
        }
        if (dates.size() >= MANY && distinctDays(dates) == 1 && !map.news()) {
            return new NotAFeed(
                    "a sitemap that gives all its " + dates.size() + " pages one date, so that new ones cannot be told",
                    "xml");
        }
        Instant horizon = now.minus(HORIZON);
        Set<String> met = new HashSet<>();
        List<SitemapPlace> recent = under.stream()
                .filter(page -> page.latest().filter(horizon::isBefore).isPresent())
                .filter(page -> met.add(page.url().toString()))
                .sorted(Comparator.comparing(
                                (SitemapPlace page) -> page.latest().orElseThrow())
                        .reversed())
                .toList();
        return feed(map, recent);
    }

    private static long distinctDays(List<Instant> dates) {
        return dates.stream().map(at -> at.getEpochSecond() / 86_400).distinct().count();
    }

    private static Feed feed(Sitemap map, List<SitemapPlace> recent) {
        return new Feed(
                map.news() ? "news-sitemap" : "sitemap",
                Optional.empty(),
                Optional.empty(),
                recent.stream().flatMap(page -> page.language().stream()).findFirst(),
                Optional.empty(),
                Optional.empty(),
                recent.stream().map(SitemapPlace::item).toList(),
                map.beyond() == 0 ? List.of() : List.of(map.beyond() + " entries past the limit were not read"));
    }
}
