package org.readout.ingest.listing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.readout.ingest.feed.FeedDates;
import org.readout.ingest.feed.FeedDocument;

/**
 * A sitemap as it was read: the pages it names and the sitemaps it leads to.
 *
 * <p>Read as a stream that keeps no tree, leniently, with no document type or entity ever resolved, and bounded in bytes,
 * depth and entries: the protocol allows 50,000 of them.
 *
 * @param news whether it is a news sitemap, which holds the last days only
 * @param beyond entries past the limit, which were not looked at
 */
record Sitemap(List<SitemapPlace> pages, List<SitemapPlace> sitemaps, boolean news, int beyond) {
    static final int LARGEST = 32 * 1024 * 1024;
    static final int MOST = 50_000;

    private static final int DEEPEST = 32;

    Sitemap {
        pages = List.copyOf(pages);
        sitemaps = List.copyOf(sitemaps);
    }

    static Sitemap of(FeedDocument document) {
        List<SitemapPlace> pages = new ArrayList<>();
        List<SitemapPlace> sitemaps = new ArrayList<>();
        FeedDates dates = new FeedDates(document.zone());
        int met = 0;
        boolean news = false;
        try (StreamParser parser =
                new StreamParser(Parser.xmlParser().setMaxDepth(DEEPEST)).parse(document.text(), "")) {
            for (Iterator<Element> elements = parser.iterator(); elements.hasNext(); ) {
                Element element = elements.next();
                String name = SitemapPlace.localName(element);
                if (!name.equals("sitemap") && !name.equals("url")) {
                    continue;
                }
                if (++met <= MOST) {
                    SitemapPlace.of(element, dates).ifPresent(name.equals("url") ? pages::add : sitemaps::add);
                    news |= SitemapPlace.news(element).isPresent();
                }
                element.remove();
            }
        }
        return new Sitemap(pages, sitemaps, news, Math.max(0, met - MOST));
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
