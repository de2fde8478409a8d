package org.readout.ingest.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.readout.ingest.catalogue.Catalogue;
import org.readout.ingest.catalogue.CataloguedSource;
import org.readout.ingest.catalogue.EntryPoint;
import org.readout.ingest.catalogue.FeedSpec;
import org.readout.ingest.fetch.FetchOutcome;
import org.readout.ingest.fetch.FetchRequest;
import org.readout.ingest.fetch.FetchRequest.Purpose;
import org.readout.ingest.fetch.Fetcher;
import org.readout.ingest.fetch.Validators;

final class ProbeTest {
    private static final URI HOME = URI.create("https://www.mfa.gov.az/");

    private final Map<URI, FetchOutcome> web = new HashMap<>();
    private final List<FetchRequest> asked = new ArrayList<>();
    private final List<String> sitemaps = new ArrayList<>();

    @Test
    void aPagesFeedsAreTriedAndTheUsefulOnesMakeASource() throws InterruptedException {
        page("/rss", "/atom", "/gone", "/comments/feed", "/press");
        stands("/rss", rss("1", "2"));
        stands("/atom", rss("2"));
        stands("/comments/feed", rss("9"));
        stands("/press", rss("2", "3"));
        sitemaps.add("https://www.mfa.gov.az/sitemap.xml");
        String report = report(HOME);
        assertThat(report).isEqualTo("""
                # https://www.mfa.gov.az/: an HTML page titled "Ministry of Foreign Affairs"
                # robots.txt names 1 sitemap: https://www.mfa.gov.az/sitemap.xml
                # 5 feeds offered
                #   used: rss20, 2 entries, newest 2025-06-03: https://www.mfa.gov.az/rss
                #     such as "Call"
                #     such as "Call"
                #   used: rss20, 2 entries, newest 2025-06-03: https://www.mfa.gov.az/press
                #     such as "Call"
                #     such as "Call"
                #   left out: rss20, 1 entry, newest 2025-06-03; its entries are all in a feed above: https://www.mfa.gov.az/atom
                #   left out: status 404, nothing there: https://www.mfa.gov.az/gone
                #   left out: rss20, 1 entry, newest 2025-06-03; readers' comments: https://www.mfa.gov.az/comments/feed
                #   left out: a page titled "Ministry of Foreign Affairs" on which no list of releases is found; name its parts with select: in the catalogue: https://www.mfa.gov.az/
                #   left out: status 404, nothing there: https://www.mfa.gov.az/sitemap.xml
                # Correct what is guessed, put it into a file and see: readout sources check FILE
                sources:
                  - id: aze-mfa
                    name: Ministry of Foreign Affairs # as the site calls itself; its full English name
                    kind: ministry        # guessed from the address; ministry | office | agency | outlet
                    party: AZE            # guessed from .az; whose own account this is, left out for agencies and outlets
                    zone: Asia/Baku       # guessed from .az; where its "today" is
                    languages: [en]
                    feeds:
                      - url: https://www.mfa.gov.az/rss
                      - url: https://www.mfa.gov.az/press
                """);
        CataloguedSource source = Catalogue.read(report, "probed").sources().getFirst();
        assertThat(source.verified()).isTrue();
        assertThat(source.feeds()).hasSize(2);
    }

    @Test
    void theFeedItselfMakesASourceWithTheHostItsEntriesLeadTo() throws InterruptedException {
        URI feed = URI.create("https://feeds.example/baku");
        web.put(feed, document(feed, rss("1", "2")));
        assertThat(report(feed))
                .startsWith("# https://feeds.example/baku: a feed\n#   used: rss20, 2 entries")
                .contains("hosts: [mfa.gov.az]");
    }

    @Test
    void aFeedThatMovedForGoodIsPolledWhereItWent() throws InterruptedException {
        page("/old");
        URI there = HOME.resolve("/new");
        web.put(HOME.resolve("/old"), new FetchOutcome.Moved(there, document(there, rss("1"))));
        assertThat(Catalogue.read(report(HOME), "probed").feeds())
                .extracting(FeedSpec::url)
                .containsExactly(there);
    }

    @Test
    void twoOffersThatMovedToOneFeedAreOneFeedAlsoWhenAnEntryCameInBetween() throws InterruptedException {
        page("/old", "/older");
        URI there = HOME.resolve("/new");
        web.put(HOME.resolve("/old"), new FetchOutcome.Moved(there, document(there, rss("1"))));
        web.put(HOME.resolve("/older"), new FetchOutcome.Moved(there, document(there, rss("2", "1"))));
        assertThat(Catalogue.read(report(HOME), "probed").feeds()).hasSize(1);
    }

    @Test
    void onlyAHandfulOfOffersIsAskedFor() throws InterruptedException {
        page(IntStream.range(0, 50).mapToObj("/rss%d"::formatted).toArray(String[]::new));
        assertThat(report(HOME)).contains("# 50 feeds offered", "# not asked: 42 more");
        assertThat(asked).as("the page, its feeds, a sitemap").hasSize(1 + Probe.MOST_OFFERS + 1);
    }

    @Test
    void whereNothingCanBeUsedThereIsAdviceAndNoSource() throws InterruptedException {
        page();
        assertNothing(
                "an HTML page titled \"Ministry of Foreign Affairs\"",
                "probe the page on which the site lists its press releases");
        stands("/", "<html><title>Just a moment...</title></html>");
        assertNothing("a page that keeps robots out", "does not evade");
        web.put(HOME, new FetchOutcome.Refused(FetchOutcome.Rule.ROBOTS, "robots.txt of x does not allow /"));
        assertNothing("robots.txt of x does not allow /", "add --feed");
        web.put(HOME, new FetchOutcome.Refused(FetchOutcome.Rule.BOT_WALL, "status 403 from a bot protection"));
        assertNothing("status 403 from a bot protection", "does not evade");
        web.put(HOME, new FetchOutcome.RateLimited(429, Optional.of(Duration.ofMinutes(5))));
        assertNothing("status 429, asks to be left alone for PT5M", "probe it again later");
        web.put(HOME, new FetchOutcome.Failed("no complete answer within PT30S"));
        assertNothing("no complete answer within PT30S", "open the address in a browser");
    }

    @Test
    void whereThereIsNoFeedTheFullestListingIsUsedAndTheOthersAreGivenToPaste() throws InterruptedException {
        sitemaps.add("https://www.mfa.gov.az/sitemap_index.xml");
        sitemaps.add("https://www.mfa.gov.az/news-sitemap.xml");
        stands("/", "<html lang=az><title>XİN</title><nav><a href=/xeberler>Xəbərlər</a></nav>" + listing(3));
        stands("/xeberler", "<html lang=az><title>Xəbərlər</title>" + listing(6));
        stands("/news-sitemap.xml", """
                <urlset><url><loc>https://www.mfa.gov.az/n/1</loc><lastmod>2025-06-03</lastmod></url></urlset>""");
        String report = report(HOME);
        assertThat(report).contains("""
                # robots.txt names 2 sitemaps: https://www.mfa.gov.az/sitemap_index.xml https://www.mfa.gov.az/news-sitemap.xml
                # the page offers no feed
                #   used: listing, 6 entries, newest 2025-06-02: https://www.mfa.gov.az/xeberler
                #     such as "Nazirin telefon danışığı 1"
                #     such as "Nazirin telefon danışığı 2"
                #   left out: listing, 3 entries, newest 2025-06-02; its entries are all in a feed above: https://www.mfa.gov.az/
                #     such as "Nazirin telefon danışığı 1"
                #     such as "Nazirin telefon danışığı 2"
                #       - url: https://www.mfa.gov.az/
                #         kind: listing
                #   left out: sitemap, 1 entry, newest 2025-06-02; its entries are all in a feed above: https://www.mfa.gov.az/news-sitemap.xml
                """);
        assertThat(Catalogue.read(report, "probed").feeds()).singleElement().satisfies(feed -> {
            assertThat(feed.url()).isEqualTo(HOME.resolve("/xeberler"));
            assertThat(feed.kind()).isInstanceOf(EntryPoint.Listing.class);
        });
    }

    @Test
    void aSitemapsOwnAddressMakesASource() throws InterruptedException {
        stands("/", "<urlset><url><loc>https://www.mfa.gov.az/n/1</loc><lastmod>2025-06-03</lastmod></url></urlset>");
        assertThat(report(HOME))
                .startsWith("# https://www.mfa.gov.az/: a sitemap\n#   used: sitemap, 1 entry")
                .contains("kind: sitemap");
    }

    @Test
    void anEmptyFeedIsNoSource() throws InterruptedException {
        stands("/", rss());
        assertThat(report(HOME)).contains("left out: rss20, 0 entries; nothing in it links to a page");
        assertThat(probe(HOME).isUsable()).isFalse();
    }

    @Test
    void whatAHostileSiteWritesStaysAComment() throws InterruptedException {
        stands(
                "/",
                "<html><title>x\nsources: []\u001b[31m</title><link rel=alternate type=application/rss+xml href=/rss>");
        stands("/rss", rss("1"));
        sitemaps.add("x\u001b[31m\r");
        String report = report(HOME);
        assertThat(report).doesNotContain("\u001b", "\r").contains("name: \"x sources: [] [31m\"");
        assertThat(Catalogue.read(report, "probed").sources()).hasSize(1);
    }

    @Test
    void pagesAreAskedForAsPagesAndFeedsAsFeeds() throws InterruptedException {
        page("/rss");
        probe(HOME);
        assertThat(asked).extracting(FetchRequest::purpose).containsExactly(Purpose.PAGE, Purpose.FEED, Purpose.FEED);
    }

    private final class Web implements Fetcher {
        @Override
        public FetchOutcome fetch(FetchRequest request) {
            asked.add(request);
            return web.getOrDefault(request.url(), new FetchOutcome.Gone(404));
        }

        @Override
        public List<String> sitemaps(URI site) {
            return sitemaps;
        }
    }

    private void assertNothing(String there, String advice) throws InterruptedException {
        Findings findings = probe(HOME);
        assertThat(findings.isUsable()).isFalse();
        assertThat(findings.there()).isEqualTo(there);
        assertThat(findings.advice()).contains(advice);
        assertThat(ProbeReport.of(findings)).doesNotContain("sources:");
    }

    private String report(URI url) throws InterruptedException {
        return ProbeReport.of(probe(url));
    }

    private Findings probe(URI url) throws InterruptedException {
        return new Probe(new Web(), Instant.parse("2025-06-04T12:00:00Z")).of(url, Purpose.PAGE);
    }

    private void page(String... feeds) {
        stands(
                "/",
                Stream.of(feeds)
                        .map("<link rel='alternate' type='application/rss+xml' href='%s'>"::formatted)
                        .collect(Collectors.joining(
                                "",
                                "<html lang='en'><head><title>Ministry of Foreign Affairs</title>",
                                "</head></html>")));
    }

    private void stands(String path, String text) {
        web.put(HOME.resolve(path), document(HOME.resolve(path), text));
    }

    private static FetchOutcome document(URI url, String text) {
        return new FetchOutcome.Fetched(url, 200, Map.of(), text.getBytes(StandardCharsets.UTF_8), Validators.NONE);
    }

    private static String listing(int entries) {
        return IntStream.rangeClosed(1, entries)
                .mapToObj(i -> "<li><a href='/n/%d'>Nazirin telefon danışığı %d</a> <i>3 iyun 2025</i>".formatted(i, i))
                .collect(Collectors.joining("", "<ul>", "</ul>"));
    }

    private static String rss(String... entries) {
        return Stream.of(entries)
                .map("""
                        <item><title>Call</title><link>https://mfa.gov.az/news/%s</link>
                        <pubDate>Tue, 03 Jun 2025 09:00:00 GMT</pubDate></item>
                        """::formatted)
                .collect(Collectors.joining("", "<rss version='2.0'><channel><title>News</title>", "</channel></rss>"));
    }
}
