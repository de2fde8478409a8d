package org.readout.ingest.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.readout.ingest.catalogue.EntryPoint;
import org.readout.ingest.fetch.FetchOutcome;
import org.readout.ingest.fetch.FetchOutcome.Fetched;
import org.readout.ingest.fetch.FetchOutcome.Moved;
import org.readout.ingest.fetch.FetchRequest;
import org.readout.ingest.fetch.Validators;

final class ApproachTest {
    private static final Instant NOW = Instant.parse("2025-06-03T12:00:00Z");
    private static final URI HOME = URI.create("https://mfa.example/rss");
    private static final Validators KNOWN = new Validators(Optional.of("\"1\""), Optional.empty());
    private static final EntryPoint FEED = new EntryPoint.Feed();
    private static final EntryPoint SITEMAP = new EntryPoint.Sitemap(Optional.empty());
    private static final String RSS = "<rss version='2.0'><channel><title>News</title></channel></rss>";

    private final Map<String, FetchOutcome> web = new HashMap<>();
    private final List<String> asked = new ArrayList<>();

    @Test
    void aPageAtAFeedsAddressLeadsToTheFeedItDeclaresAsAMoveWithNoVersion() throws InterruptedException {
        stands("/rss", page("/comments/feed", "/new.xml", "/other.xml"));
        stands("/new.xml", RSS);
        assertThat(ask(FEED)).isInstanceOfSatisfying(Moved.class, moved -> {
            assertThat(moved.to()).isEqualTo(HOME.resolve("/new.xml"));
            assertThat(moved.then()).isInstanceOfSatisfying(Fetched.class, fetched -> {
                assertThat(fetched.validators()).isEqualTo(Validators.NONE);
                assertThat(new String(fetched.body(), StandardCharsets.UTF_8)).isEqualTo(RSS);
            });
        });
        assertThat(asked).containsExactly("/rss", "/new.xml");
    }

    @Test
    void oneStepAndNoFurther() throws InterruptedException {
        stands("/rss", page("/second"));
        stands("/second", page("/third"));
        stands("/third", RSS);
        assertThat(ask(FEED)).isSameAs(web.get("/rss"));
        assertThat(asked).containsExactly("/rss", "/second");
    }

    @Test
    void aFeedIsLeftAsItIsAndSoIsAPageThatOnlyLinksToSomethingLikeAFeed() throws InterruptedException {
        stands("/rss", RSS);
        assertThat(ask(FEED)).isSameAs(web.get("/rss"));
        stands("/rss", "<html><a href=/rss.xml>RSS</a></html>");
        assertThat(ask(FEED)).isSameAs(web.get("/rss"));
        assertThat(asked).containsExactly("/rss", "/rss");
    }

    @Test
    void whatIsFoundBehindARedirectIsTheAddressToWriteDown() throws InterruptedException {
        stands("/page", page("/new.xml"));
        web.put("/rss", new Moved(HOME.resolve("/page"), web.get("/page")));
        stands("/new.xml", RSS);
        assertThat(ask(FEED))
                .isInstanceOfSatisfying(
                        Moved.class, moved -> assertThat(moved.to()).isEqualTo(HOME.resolve("/new.xml")));
    }

    @Test
    void anIndexLeadsToItsLatestSitemapsOfTheSameSite() throws InterruptedException {
        stands(
                "/rss",
                "<sitemapindex>" + sitemap("https://mfa.example/old.xml", "2024-01-01")
                        + sitemap("https://other.example/x.xml", "2025-06-03")
                        + IntStream.range(1, 9)
                                .mapToObj(i -> sitemap("https://mfa.example/" + i + ".xml", "2025-05-2" + i))
                                .collect(Collectors.joining())
                        + "</sitemapindex>");
        stands("/8.xml", "<urlset><url><loc>https://mfa.example/a</loc></url></urlset>");
        stands("/6.xml", "<urlset><url><loc>https://mfa.example/b</loc></url></urlset>");
        assertThat(ask(SITEMAP))
                .isInstanceOfSatisfying(
                        Fetched.class,
                        all -> assertThat(new String(all.body(), StandardCharsets.UTF_8))
                                .contains("/a</loc>", "/b</loc>"));
        assertThat(asked).containsExactly("/rss", "/8.xml", "/7.xml", "/6.xml", "/5.xml");
    }

    @Test
    void anIndexOfWhichNothingCanBeReadStaysAnIndex() throws InterruptedException {
        stands("/rss", "<sitemapindex>" + sitemap("https://mfa.example/1.xml", "2025-06-01") + "</sitemapindex>");
        assertThat(ask(SITEMAP)).isSameAs(web.get("/rss"));
    }

    @Test
    void whatIsNoDocumentIsHandedOn() throws InterruptedException {
        assertThat(ask(FEED)).isEqualTo(new FetchOutcome.Gone(404));
    }

    private FetchOutcome ask(EntryPoint kind) throws InterruptedException {
        return new Approach(
                        request -> {
                            asked.add(request.url().getPath());
                            return web.getOrDefault(request.url().getPath(), new FetchOutcome.Gone(404));
                        },
                        kind)
                .ask(FetchRequest.feed(HOME, KNOWN), NOW);
    }

    private void stands(String path, String text) {
        web.put(path, new Fetched(HOME.resolve(path), 200, Map.of(), text.getBytes(StandardCharsets.UTF_8), KNOWN));
    }

    private static String page(String... feeds) {
        return IntStream.range(0, feeds.length)
                .mapToObj(i -> "<link rel=alternate type=application/rss+xml href=" + feeds[i] + ">")
                .collect(Collectors.joining("", "<!DOCTYPE html><html><head>", "</head></html>"));
    }

    private static String sitemap(String url, String modified) {
        return "<sitemap><loc>" + url + "</loc><lastmod>" + modified + "</lastmod></sitemap>";
    }
}
