package org.readout.ingest.listing;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.readout.ingest.feed.FeedDates;
import org.readout.ingest.feed.Item;
import org.readout.ingest.feed.Links;

/**
 * One address that a sitemap names.
 *
 * @param published when a news sitemap says that it was published
 */
record SitemapPlace(
        URI url,
        Optional<Instant> modified,
        Optional<Instant> published,
        Optional<String> title,
        Optional<String> language) {
    private static final int LONGEST_TITLE = 500;

    /** Empty where the element names no address on the web. */
    static Optional<SitemapPlace> of(Element element, FeedDates dates) {
        Optional<Element> news = news(element);
        return text(Optional.of(element), "loc")
                .flatMap(Links::webAddress)
                .map(url -> new SitemapPlace(
                        url,
                        text(Optional.of(element), "lastmod").flatMap(dates::read),
                        text(news, "publication_date").flatMap(dates::read),
                        text(news, "title").filter(title -> title.length() <= LONGEST_TITLE),
                        text(news.flatMap(any -> child(any, "publication")), "language")));
    }

    static Optional<Element> news(Element element) {
        return child(element, "news");
    }

    /** The name without a prefix: {@code loc} of {@code sm:loc}. */
    static String localName(Element element) {
        String name = element.normalName();
        return name.substring(name.indexOf(':') + 1);
    }

    private static Optional<String> text(Optional<Element> parent, String name) {
        return parent.flatMap(element -> child(element, name))
                .map(found -> found.text().strip())
                .filter(text -> !text.isEmpty());
    }

    private static Optional<Element> child(Element parent, String name) {
        return parent.children().stream()
                .filter(child -> localName(child).equals(name))
                .findFirst();
    }

    /** The last that is known to have happened to it. */
    Optional<Instant> latest() {
        return modified.filter(at -> published.filter(at::isBefore).isEmpty()).or(() -> published);
    }

    boolean isUnder(Optional<String> path) {
        return path.filter(start -> !url.getRawPath().startsWith(start)).isEmpty();
    }

    Item item() {
        return new Item(
                Optional.of(url.toString()),
                Optional.of(url.toString()),
                title,
                published,
                modified,
                Optional.empty(),
                Optional.empty(),
                language,
                List.of());
    }
}
