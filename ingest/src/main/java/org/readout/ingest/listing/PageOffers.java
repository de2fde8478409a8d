package org.readout.ingest.listing;

import java.net.URI;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.readout.ingest.draft.PlainText;
import org.readout.ingest.feed.Links;

/**
 * What an HTML page says of itself and of its feeds.
 *
 * @param offers the feeds it declares ({@code link rel=alternate}); where it declares none, those its links look like
 * @param declared whether it declares them
 */
public record PageOffers(String title, Optional<String> language, List<Offer> offers, boolean declared) {
    private static final Set<String> TYPES = Set.of(
            "application/rss+xml",
            "application/atom+xml",
            "application/rdf+xml",
            "application/feed+json",
            "application/json",
            "application/xml",
            "text/xml");
    /** Matches {@code /en/rss}, {@code /news.atom} and {@code ?format=feed}; not {@code /feedback}. */
    private static final Pattern LOOKS_LIKE_A_FEED =
            Pattern.compile("(?:^|[/._=&?-])(?:rss|atom|feeds?|rdf)\\d?(?:[/._=&?-]|$)", Pattern.CASE_INSENSITIVE);
    /** WordPress declares its interface for programs in the same way as a feed. */
    private static final String NOT_A_FEED = "/wp-json/";

    public PageOffers {
        offers = List.copyOf(offers);
    }

    public static PageOffers read(URI url, String html) {
        Document page = Jsoup.parse(html, url.toString());
        List<Offer> declared = distinct(url, declared(page));
        return new PageOffers(
                title(page),
                Optional.of(page.select("html").attr("lang").strip()).filter(tag -> !tag.isEmpty()),
                declared.isEmpty() ? distinct(url, linked(url, page)) : declared,
                !declared.isEmpty());
    }

    /** The feed to use in the page's stead where it stands at a feed's address. */
    public Optional<Offer> feed() {
        return offers.stream()
                .filter(offer -> declared && !offer.isOfComments())
                .findFirst();
    }

    private static String title(Document page) {
        String site = page.select("meta[property=og:site_name]").attr("content");
        return PlainText.line(site.isBlank() ? page.title() : site);
    }

    private static Stream<Offer> declared(Document page) {
        return page.select("link[href]").stream()
                .filter(PageOffers::declaresAFeed)
                .flatMap(link -> offer(link, link.attr("title")));
    }

    private static boolean declaresAFeed(Element link) {
        List<String> relations =
                List.of(link.attr("rel").toLowerCase(Locale.ROOT).strip().split("\\s+"));
        String type =
                link.attr("type").toLowerCase(Locale.ROOT).split(";", 2)[0].strip();
        return relations.contains("feed") || relations.contains("alternate") && TYPES.contains(type);
    }

    private static Stream<Offer> linked(URI url, Document page) {
        return page.select("a[href]").stream()
                .flatMap(link -> offer(link, link.text()))
                .filter(offer -> bare(offer.url()).equals(bare(url)))
                .filter(offer ->
                        LOOKS_LIKE_A_FEED.matcher(pathAndQuery(offer.url())).find());
    }

    private static String pathAndQuery(URI url) {
        return url.getRawPath() + (url.getRawQuery() == null ? "" : "?" + url.getRawQuery());
    }

    private static String bare(URI url) {
        return url.getHost().toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
    }

    private static Stream<Offer> offer(Element link, String title) {
        return Links.webAddress(link.absUrl("href")).stream().map(to -> new Offer(to, PlainText.line(title)));
    }

    /** Each address once, readers' comments last. */
    private static List<Offer> distinct(URI page, Stream<Offer> offers) {
        Map<URI, Offer> byUrl = new LinkedHashMap<>();
        offers.filter(offer -> !offer.url().equals(page))
                .filter(offer -> !offer.url().getRawPath().contains(NOT_A_FEED))
                .forEach(offer -> byUrl.putIfAbsent(offer.url(), offer));
        return byUrl.values().stream()
                .sorted(Comparator.comparing(Offer::isOfComments))
                .toList();
    }
}
