package org.readout.ingest.listing;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.readout.ingest.catalogue.EntryPoint;
import org.readout.ingest.feed.FeedDocument;
import org.readout.ingest.feed.FeedReader;
import org.readout.ingest.feed.FeedReading;
import org.readout.ingest.fetch.FetchOutcome;
import org.readout.ingest.fetch.FetchOutcome.Fetched;
import org.readout.ingest.fetch.FetchRequest;
import org.readout.ingest.fetch.Fetcher;
import org.readout.ingest.fetch.Validators;

/**
 * Asks at an entry point for its document, and goes one step further where what stands there leads on: from a page at a feed's
 * address to the feed that it declares, from an index of sitemaps to the latest of them.
 *
 * <p>Never more than that one step, and through the same fetcher, with its manners and its rule about addresses.
 */
public record Approach(Fetcher fetcher, EntryPoint kind) {
    static final int MOST_SITEMAPS = 4;

    private static final int HEAD = 1_024;

    /** @param now sitemaps that last changed before their horizon are not asked for */
    public FetchOutcome ask(FetchRequest request, Instant now) throws InterruptedException {
        return further(fetcher.fetch(request), now);
    }

    private FetchOutcome further(FetchOutcome outcome, Instant now) throws InterruptedException {
        return switch (outcome) {
            case FetchOutcome.Moved(URI to, FetchOutcome then) -> {
                FetchOutcome there = further(then, now);
                yield there instanceof FetchOutcome.Moved ? there : new FetchOutcome.Moved(to, there);
            }
            case Fetched fetched -> further(fetched, now);
            case FetchOutcome other -> other;
        };
    }

    private FetchOutcome further(Fetched fetched, Instant now) throws InterruptedException {
        return switch (kind) {
            case EntryPoint.Feed feed -> isHtml(fetched) ? declaredBy(fetched) : fetched;
            case EntryPoint.Listing listing -> fetched;
            case EntryPoint.Sitemap sitemap -> gathered(fetched, now);
        };
    }

    private static boolean isHtml(Fetched fetched) {
        byte[] body = fetched.body();
        String head = new String(body, 0, Math.min(HEAD, body.length), StandardCharsets.ISO_8859_1);
        return head.toLowerCase(Locale.ROOT).contains("<html");
    }

    /** The feed that a page declares, as something that moved there; the page itself where it declares none that is one. */
    private FetchOutcome declaredBy(Fetched page) throws InterruptedException {
        Optional<Offer> offer =
                PageOffers.read(page.url(), document(page).text()).feed();
        if (offer.isEmpty()) {
            return page;
        }
        URI url = offer.get().url();
        return switch (fetcher.fetch(FetchRequest.feed(url, Validators.NONE))) {
            case Fetched found when isFeed(found) -> new FetchOutcome.Moved(url, unversioned(found, found.body()));
            case FetchOutcome.Moved(URI to, Fetched found)
            when isFeed(found) -> new FetchOutcome.Moved(to, unversioned(found, found.body()));
            case FetchOutcome other -> page;
        };
    }

    private static boolean isFeed(Fetched found) {
        return FeedReader.read(document(found)) instanceof FeedReading.Feed;
    }

    /** The latest sitemaps of an index as one document; anything else as it is. */
    private FetchOutcome gathered(Fetched fetched, Instant now) throws InterruptedException {
        Optional<Sitemap> index = Sitemap.unpacked(document(fetched)).map(Sitemap::of);
        List<SitemapPlace> latest =
                index.map(map -> latest(map, fetched.url(), now)).orElse(List.of());
        StringBuilder all = new StringBuilder();
        for (SitemapPlace place : latest) {
            sitemap(fetcher.fetch(FetchRequest.feed(place.url(), Validators.NONE)))
                    .filter(text -> all.length() + text.length() <= Sitemap.LARGEST / 2)
                    .ifPresent(text -> all.append(text).append('\n'));
        }
        return all.isEmpty() ? fetched : unversioned(fetched, all.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static List<SitemapPlace> latest(Sitemap map, URI index, Instant now) {
        Instant horizon = now.minus(SitemapReader.HORIZON);
        return map.sitemaps().stream()
                .filter(place -> PageLink.isOnSite(place.url(), index))
                .filter(place -> place.modified().filter(horizon::isAfter).isEmpty())
                .sorted(Comparator.comparing(
                                (SitemapPlace place) -> place.modified().orElse(Instant.MIN))
                        .reversed())
                .limit(MOST_SITEMAPS)
                .toList();
    }

    private static Optional<String> sitemap(FetchOutcome outcome) {
        return switch (outcome) {
            case Fetched fetched -> Sitemap.unpacked(document(fetched)).map(FeedDocument::text);
            case FetchOutcome.Moved(URI to, FetchOutcome then) -> sitemap(then);
            case FetchOutcome other -> Optional.empty();
        };
    }

    /** Validators are those of one document, and what is handed on was not at that address. */
    private static Fetched unversioned(Fetched at, byte[] body) {
        return new Fetched(at.url(), at.status(), Map.of("content-type", at.contentType()), body, Validators.NONE);
    }

    private static FeedDocument document(Fetched fetched) {
        return new FeedDocument(Optional.of(fetched.url()), fetched.headers(), fetched.body(), ZoneOffset.UTC);
    }
}
