package org.readout.ingest.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.readout.ingest.catalogue.EntryPoint;
import org.readout.ingest.feed.FeedDocument;
import org.readout.ingest.feed.FeedReading;
import org.readout.ingest.feed.FeedReading.Feed;
import org.readout.ingest.feed.FeedReading.NotAFeed;
import org.readout.ingest.feed.Item;

final class SitemapReaderTest {
    private static final Instant NOW = Instant.parse("2025-06-03T12:00:00Z");
    private static final URI MAP = URI.create("https://mfa.example/sitemap.xml");

    @Test
    void whatChangedWithinTheHorizonComesNewestFirst() {
        assertThat(items(
                        urls(
                                page("/en/news/1", "2025-05-20"),
                                page("/en/news/2", "2025-06-02T10:00:00+04:00"),
                                page("/en/news/old", "2024-01-01"),
                                "<url><loc>https://mfa.example/undated</loc></url>"),
                        ""))
                .extracting(
                        item -> item.link().orElseThrow() + " " + item.updated().orElseThrow())
                .containsExactly(
                        "https://mfa.example/en/news/2 2025-06-02T06:00:00Z",
                        "https://mfa.example/en/news/1 2025-05-19T20:00:00Z");
    }

    @Test
    void aNewsSitemapTellsTitleLanguageAndDateOfPublicationUnderWhateverPrefix() {
        String news = """
                <?xml version="1.0"?><s:urlset xmlns:s="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="x">
                <s:url><s:loc>https://mfa.example/a?x=1&y=2</s:loc><n:news><n:publication><n:name>MFA</n:name>
                <n:language>en</n:language></n:publication><n:publication_date>2025-06-03T09:30:00Z</n:publication_date>
                <n:title>Phone call &amp; meeting</n:title></n:news></s:url></s:urlset>""";
        assertThat(items(news, "")).singleElement().satisfies(item -> {
            assertThat(item.link()).contains("https://mfa.example/a?x=1&y=2");
            assertThat(item.title()).contains("Phone call & meeting");
            assertThat(item.published()).contains(Instant.parse("2025-06-03T09:30:00Z"));
            assertThat(item.language()).contains("en");
        });
        assertThat(read(news, ""))
                .isInstanceOfSatisfying(
                        Feed.class, feed -> assertThat(feed.type()).isEqualTo("news-sitemap"));
    }

    @Test
    void onlyWhatLiesUnderThePathIsTaken() {
        String map = urls(page("/en/news/1", "2025-06-02"), page("/en/visa/2", "2025-06-02"));
        assertThat(items(map, "/en/news/"))
                .extracting(item -> item.link().orElseThrow())
                .containsExactly("https://mfa.example/en/news/1");
        assertNothing(read(map, "/press/"), "none under /press/");
    }

    @Test
    void aSitemapThatCannotTellNewFromOldIsOfNoUse() {
        assertNothing(read(urls("<url><loc>https://mfa.example/a</loc></url>"), ""), "are not dated");
        String rebuilt = IntStream.range(0, 60)
                .mapToObj(i -> page("/" + i, "2025-06-03"))
                .collect(Collectors.joining());
        assertNothing(read(urls(rebuilt), ""), "gives all its 60 pages one date");
    }

    @Test
    void aPackedSitemapIsUnpackedAndABombIsNot() throws IOException {
        byte[] packed = packed(urls(page("/a", "2025-06-02")).getBytes(StandardCharsets.UTF_8));
        assertThat(SitemapReader.read(document(packed), sitemap(""), NOW)).isInstanceOf(Feed.class);
        byte[] bomb = packed(new byte[Sitemap.LARGEST + 1]);
        assertThat(bomb).hasSizeLessThan(100_000);
        assertNothing(SitemapReader.read(document(bomb), sitemap(""), NOW), "unfolds to more than");
        assertNothing(SitemapReader.read(document(new byte[] {0x1f, (byte) 0x8b, 8}), sitemap(""), NOW), "broken");
    }

    @Test
    void documentTypesAndEntitiesAreNeverResolved() {
        String evil = """
                <?xml version="1.0"?><!DOCTYPE urlset [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY y "&x;&x;">]>
                <urlset><url><loc>https://mfa.example/&x;&y;</loc><lastmod>2025-06-02</lastmod></url></urlset>""";
        assertThat(items(evil, ""))
                .singleElement()
                .satisfies(item -> assertThat(item.link().orElseThrow())
                        .doesNotContain("root:")
                        .hasSizeLessThan(60));
    }

    @Test
    void moreEntriesThanTheProtocolAllowsAreNotLookedAt() {
        String many = IntStream.range(0, Sitemap.MOST + 10)
                .mapToObj(i -> page("/" + i, i % 2 == 0 ? "2025-06-02" : "2025-06-01"))
                .collect(Collectors.joining());
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(read(urls(many), "")).isInstanceOfSatisfying(Feed.class, feed -> {
                    assertThat(feed.items()).hasSize(Sitemap.MOST);
                    assertThat(feed.damage()).containsExactly("10 entries past the limit were not read");
                }));
    }

    @Test
    void hostileMarkupEndsInBoundedTimeAndACutSitemapKeepsWhatCameBefore() {
        for (String piece : List.of("<urlset>", "<url>", "<url><loc>", "<a:b><c>", "<!--", "<![CDATA[", "&x;")) {
            String evil = piece.repeat(2_000_000 / piece.length());
            assertTimeoutPreemptively(
                    Duration.ofSeconds(20), () -> assertThat(read(evil, "")).isInstanceOf(NotAFeed.class));
        }
        String whole = urls(page("/a", "2025-06-02"), page("/b", "2025-06-02"));
        assertThat(items(whole.substring(0, whole.indexOf("/b")), "")).hasSize(1);
        assertNothing(read("<html><body>404</body></html>", ""), "names no page");
        assertNothing(read("", ""), "names no page");
    }

    private static void assertNothing(FeedReading reading, String why) {
        assertThat(reading)
                .isInstanceOfSatisfying(
                        NotAFeed.class, not -> assertThat(not.reason()).contains(why));
    }

    private static List<Item> items(String xml, String path) {
        assertThat(read(xml, path)).isInstanceOf(Feed.class);
        return ((Feed) read(xml, path)).items();
    }

    private static FeedReading read(String xml, String path) {
        return SitemapReader.read(document(xml.getBytes(StandardCharsets.UTF_8)), sitemap(path), NOW);
    }

    private static EntryPoint.Sitemap sitemap(String path) {
        return new EntryPoint.Sitemap(Optional.of(path).filter(start -> !start.isEmpty()));
    }

    private static FeedDocument document(byte[] body) {
        return new FeedDocument(Optional.of(MAP), Map.of(), body, ZoneId.of("Asia/Baku"));
    }

    private static String page(String path, String modified) {
        return "<url><loc>https://mfa.example" + path + "</loc><lastmod>" + modified + "</lastmod></url>";
    }

    private static String urls(String... pages) {
        return "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">" + String.join("", pages) + "</urlset>";
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }
}
