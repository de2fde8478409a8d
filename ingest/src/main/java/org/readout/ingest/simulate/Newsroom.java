package org.readout.ingest.simulate;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.readout.model.ContentHash;

/**
 * A ministry's site with a feed that lists its last releases, a page for each, and validators.
 *
 * @param times when releases appear
 * @param window how many the feed lists
 * @param channel elements of the channel beside its items
 * @param listing how a release stands in the feed at an instant
 * @param stamp what the server gives to tell versions apart
 */
record Newsroom(List<Instant> times, int window, String channel, Listing listing, Stamp stamp) implements Site {
    /** How a release stands in the feed at an instant, given how it would usually. */
    @FunctionalInterface
    interface Listing {
        Release at(Release usual, int number, Instant now);
    }

    /** Which headers come with a document. */
    enum Stamp {
        ETAG,
        WEAK_ETAG_AND_DATE,
        DATE,
        ROTATING_ETAG,
        IGNORED_ETAG,
        NONE
    }

    Newsroom {
        times = List.copyOf(times);
    }

    static Newsroom publishing(List<Instant> times) {
        return new Newsroom(times, 20, "", (usual, number, now) -> usual, Stamp.ETAG);
    }

    Newsroom window(int size) {
        return new Newsroom(times, size, channel, listing, stamp);
    }

    Newsroom saying(String elements) {
        return new Newsroom(times, window, elements, listing, stamp);
    }

    Newsroom listing(Listing other) {
        return new Newsroom(times, window, channel, other, stamp);
    }

    Newsroom stamped(Stamp other) {
        return new Newsroom(times, window, channel, listing, other);
    }

    @Override
    public Served answer(Asked asked, Instant now) {
        if (asked.isFeed()) {
            return feed(asked, now);
        }
        return asked.isPage() ? page(asked.path()) : Served.status(404);
    }

    /** The numbers of the releases that stand in the feed, newest first. */
    List<Integer> listed(Instant now) {
        int appeared = appeared(now);
        return IntStream.range(0, Math.min(window, appeared))
                .mapToObj(back -> appeared - 1 - back)
                .toList();
    }

    private int appeared(Instant now) {
        return (int) times.stream().filter(time -> !time.isAfter(now)).count();
    }

    private static Served page(String path) {
        return Served.page(
                "<html><title>" + path + "</title><body><p>They spoke about " + path + ".</p></body></html>");
    }

    private Served feed(Asked asked, Instant now) {
        String items = listed(now).stream()
                .map(number -> listing.at(Release.of(number, times.get(number)), number, now)
                        .xml())
                .collect(Collectors.joining());
        String body = "<rss version=\"2.0\" xmlns:sy=\"http://purl.org/rss/1.0/modules/syndication/\"><channel>"
                + "<title>Releases</title>" + channel + items + "</channel></rss>";
        return stamped(asked, Served.page(body).with("content-type", "application/rss+xml"), now);
    }

    private Served stamped(Asked asked, Served document, Instant now) {
        String tag = '"' + ContentHash.of(document.body()).value().substring(0, 12) + '"';
        String date = DateTimeFormatter.RFC_1123_DATE_TIME.format(
                times.get(Math.max(0, appeared(now) - 1)).atOffset(ZoneOffset.UTC));
        return switch (stamp) {
            case NONE -> document;
            case ETAG -> unlessKnown(asked, document.with("etag", tag));
            case WEAK_ETAG_AND_DATE ->
                unlessKnown(asked, document.with("etag", "W/" + tag).with("last-modified", date));
            case DATE -> unlessKnown(asked, document.with("last-modified", date));
            case ROTATING_ETAG -> unlessKnown(asked, document.with("etag", "\"" + now.getEpochSecond() + "\""));
            case IGNORED_ETAG -> document.with("etag", tag);
        };
    }

    private static Served unlessKnown(Asked asked, Served document) {
        boolean sameTag = asked.header("if-none-match")
                .equals(Optional.ofNullable(document.headers().get("etag")));
        boolean sameDate = asked.header("if-modified-since")
                .equals(Optional.ofNullable(document.headers().get("last-modified")));
        return asked.isConditional() && sameTag && sameDate ? Served.NOT_MODIFIED : document;
    }
}
