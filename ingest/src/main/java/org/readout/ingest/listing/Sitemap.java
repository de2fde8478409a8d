package org.readout.ingest.listing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.readout.ingest.feed.FeedDates;
import org.readout.ingest.feed.FeedDocument;

/**
 * A sitemap as it was read: the pages it names and the sitemaps it leads to.
 *
 * <p>It is read entry by entry without a tree of the whole, leniently, with no document type or entity ever resolved, and
 * bounded in bytes and entries: the protocol allows 50,000 of them.
 *
 * @param news whether it is a news sitemap, which holds the last days only
 * @param beyond entries past the limit, which were not looked at
 */
record Sitemap(List<SitemapPlace> pages, List<SitemapPlace> sitemaps, boolean news, int beyond) {
    static final int LARGEST = 32 * 1024 * 1024;
    static final int MOST = 50_000;

    private static final int LARGEST_ENTRY = 65_536;
    /** Matches the beginning of {@code <url>} and {@code <s:sitemap id="1">}; not of {@code <urlset>}. */
    private static final Pattern ENTRY = Pattern.compile("<((?:[\\w-]{1,40}:)?)(url|sitemap)(?=[\\s>])");

    Sitemap {
        pages = List.copyOf(pages);
        sitemaps = List.copyOf(sitemaps);
    }

    static Sitemap of(FeedDocument document) {
        String text = withoutComments(document.text());
        FeedDates dates = new FeedDates(document.zone());
        List<SitemapPlace> pages = new ArrayList<>();
        List<SitemapPlace> sitemaps = new ArrayList<>();
        boolean news = false;
        int met = 0;
        Matcher entry = ENTRY.matcher(text);
        int from = 0;
        while (entry.find(from)) {
            int end = text.indexOf("</" + entry.group(1) + entry.group(2), entry.end());
            if (end < 0) {
                break; // Cut short: what came before is whole.
            }
            from = end;
            if (++met <= MOST && end - entry.start() <= LARGEST_ENTRY) {
                EntryText fields = new EntryText(text.substring(entry.end(), end), entry.group(1));
                SitemapPlace.of(fields, dates).ifPresent(entry.group(2).equals("url") ? pages::add : sitemaps::add);
                news |= fields.news().isPresent();
            }
        }
        return new Sitemap(pages, sitemaps, news, Math.max(0, met - MOST));
    }

    /** A template that was commented out names no page. */
    private static String withoutComments(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int from = 0;
        for (int at = text.indexOf("<!--"); at >= 0; at = text.indexOf("<!--", from)) {
            out.append(text, from, at);
            int end = text.indexOf("-->", at);
            from = end < 0 ? text.length() : end + 3;
        }
        return out.append(text, from, text.length()).toString();
    }

    /** The document itself, or what it unfolds to where it is packed as a file; empty where that is too much or broken. */
    static Optional<FeedDocument> unpacked(FeedDocument document) {
        byte[] body = document.body();
        if (body.length < 2 || (body[0] & 0xff) != 0x1f || (body[1] & 0xff) != 0x8b) {
            return body.length > LARGEST ? Optional.empty() : Optional.of(document);
        }
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
            byte[] whole = in.readNBytes(LARGEST + 1);
            return whole.length > LARGEST
                    ? Optional.empty()
                    : Optional.of(new FeedDocument(document.url(), Map.of(), whole, document.zone()));
        } catch (IOException e) {
            return Optional.empty(); // Broken or cut: the caller says so.
        }
    }
}
