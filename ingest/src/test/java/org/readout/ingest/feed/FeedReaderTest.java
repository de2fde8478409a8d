package org.readout.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.readout.ingest.feed.FeedReading.Feed;
import org.readout.ingest.feed.FeedReading.NotAFeed;

final class FeedReaderTest {
    private static final URI URL = URI.create("https://mfa.example/news/rss");
    private static final String ITEM = "<item><title>Call with Rome</title><link>/n/1</link><guid>urn:1</guid>"
            + "<pubDate>Tue, 03 Jun 2025 11:39:21 +0200</pubDate><description>They spoke.</description></item>";

    @Test
    void rssIsRead() {
        Feed feed = feed(rss("<title>News</title><language>en</language><ttl>30</ttl>" + ITEM));
        assertThat(feed.type()).isEqualTo("rss20");
        assertThat(feed.title()).contains("News");
        assertThat(feed.language()).contains("en");
        assertThat(feed.wishes().orElseThrow().apart()).isEqualTo(Duration.ofMinutes(30));
        assertThat(feed.damage()).isEmpty();
        Item item = feed.items().getFirst();
        assertThat(item.id()).contains("urn:1");
        assertThat(item.link()).contains("https://mfa.example/n/1");
        assertThat(item.published()).contains(Instant.parse("2025-06-03T09:39:21Z"));
        assertThat(item.summary()).contains("They spoke.");
    }

    @Test
    void whenAFeedWantsToBeAskedIsRead() {
        Feed feed = feed(
                rss("<ttl>20</ttl><sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>12</sy:updateFrequency>"
                        + "<skipHours><hour>24</hour><hour>3</hour></skipHours><skipDays><day>Sunday</day></skipDays>"
                        + ITEM));
        assertThat(feed.wishes()).contains(new FeedWishes(Duration.ofHours(2), Set.of(0, 3), Set.of(DayOfWeek.SUNDAY)));
    }

    @Test
    void wishesThatMakeNoSenseAreNone() {
        Feed feed = feed(
                rss("<ttl>soon</ttl><sy:updatePeriod>often</sy:updatePeriod><sy:updateFrequency>0</sy:updateFrequency>"
                        + "<skipHours><hour>noon</hour></skipHours><skipDays><day>Holiday</day></skipDays>" + ITEM));
        assertThat(feed.wishes()).isEmpty();
    }

    @Test
    void atomIsRead() {
        Feed feed = feed("""
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de" xml:base="https://amt.example/de/">
                <title type="html">Meldungen &amp;amp; mehr</title><link href="."/>
                <entry><id>urn:1</id><title>Anruf</title><link rel="self" href="x"/><link href="1"/>
                <published>2025-06-03T09:39:21Z</published><updated>2025-06-04T09:39:21Z</updated>
                <author><name>Amt</name></author>
                <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><a href="2">weiter</a></div></content>
                </entry></feed>""");
        assertThat(feed.type()).isEqualTo("atom10");
        Item item = feed.items().getFirst();
        assertThat(item.link()).contains("https://amt.example/de/1");
        assertThat(item.content()).contains("<a href=\"https://amt.example/de/2\">weiter</a>");
        assertThat(item.updated()).contains(Instant.parse("2025-06-04T09:39:21Z"));
        assertThat(item.language()).contains("de");
        assertThat(item.authors()).containsExactly("Amt");
    }

    @Test
    void jsonFeedIsRead() {
        Feed feed = feed("""
                {"version":"https://jsonfeed.org/version/1.1","title":"News","items":[
                {"id":7,"url":"/n/7","title":"Call","content_html":"<p>x</p>","date_published":"2025-06-03T09:39:21Z"}]}""");
        assertThat(feed.type()).isEqualTo("json11");
        assertThat(feed.items().getFirst().id()).contains("7");
        assertThat(feed.items().getFirst().link()).contains("https://mfa.example/n/7");
    }

    @Test
    void completeItemsBeforeACutAreKept() {
        Feed feed = feed("<rss version=\"2.0\"><channel><title>News</title>" + ITEM + "<item><title>Half an it");
        assertThat(feed.items()).hasSize(1);
        assertThat(feed.damage()).containsExactly("cut short");
    }

    @Test
    void damageIsMended() {
        Feed feed = feed(
                "<br/>Warning: x\n" + rss("<title>A & B\u0008 &nbsp;C</title><undeclared:x>y</undeclared:x>" + ITEM)
                        + "<script>1 && 2</script>");
        assertThat(feed.title().orElseThrow()).startsWith("A & B").endsWith("C");
        assertThat(feed.items()).hasSize(1);
        assertThat(feed.damage()).containsExactly("forbidden characters");
    }

    @Test
    void entitiesOfADocumentTypeAreNeverResolved() {
        Feed feed = feed("<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/hostname\"><!ENTITY y \"boom\">]>"
                + rss("<title>&x;&y;</title>" + ITEM));
        assertThat(feed.title()).contains("&x;&y;");
    }

    @Test
    void bytesDecideBeforeDeclarations() {
        String text = "<?xml version=\"1.0\" encoding=\"iso-8859-1\"?>" + rss("<title>Café – Зустріч</title>" + ITEM);
        assertThat(feed(text.getBytes(StandardCharsets.UTF_8), Map.of()).title())
                .contains("Café – Зустріч");
        String cyrillic = "<?xml version=\"1.0\" encoding=\"windows-1251\"?>" + rss("<title>Визит</title>" + ITEM);
        assertThat(feed(cyrillic.getBytes(Charset.forName("windows-1251")), Map.of())
                        .title())
                .contains("Визит");
        String header = rss("<title>Český</title>" + ITEM);
        assertThat(feed(
                                header.getBytes(Charset.forName("iso-8859-2")),
                                Map.of("Content-Type", "text/xml; charset=iso-8859-2"))
                        .title())
                .contains("Český");
        assertThat(feed(header.getBytes(StandardCharsets.UTF_16), Map.of()).title())
                .contains("Český");
    }

    @Test
    void datesWithoutAZoneAreInTheSourcesZone() {
        String text = rss("<title>News</title>" + ITEM.replace("11:39:21 +0200", "11:39:21"));
        FeedDocument document = new FeedDocument(
                Optional.of(URL), Map.of(), text.getBytes(StandardCharsets.UTF_8), ZoneId.of("Asia/Baku"));
        Feed feed = (Feed) FeedReader.read(document);
        assertThat(feed.items().getFirst().published()).contains(Instant.parse("2025-06-03T07:39:21Z"));
    }

    @Test
    void anItemThatLinksNowhereIsNoEntry() {
        Feed feed = feed(rss("<item><title>x</title></item><item><link>mailto:x@y</link></item>" + ITEM));
        assertThat(feed.items()).hasSize(3);
        assertThat(feed.items().stream().flatMap(item -> item.entry().stream())).hasSize(1);
    }

    @Test
    void whatIsNoFeedIsSaidInWords() {
        assertThat(notAFeed("<!DOCTYPE html><html><head><title>Access denied</title></head></html>"))
                .isEqualTo(new NotAFeed("an HTML page titled \"Access denied\"", "html"));
        assertThat(notAFeed("<html><title>Just a moment...</title></html>").looksLike())
                .isEqualTo("bot-wall");
        assertThat(notAFeed("  ").looksLike()).isEqualTo("empty");
        assertThat(notAFeed("{\"error\":1}").looksLike()).isEqualTo("json");
        assertThat(notAFeed("%PDF-1.4").looksLike()).isEqualTo("binary");
        assertThat(notAFeed("<kml/>").looksLike()).isEqualTo("xml");
    }

    @Test
    void hostileDepthEndsInBoundedTime() {
        Feed feed = feed(rss("<title>" + "<b>".repeat(200_000) + "</title>" + ITEM));
        assertThat(feed.items()).hasSizeLessThanOrEqualTo(1);
    }

    private static String rss(String inside) {
        return "<rss version=\"2.0\"><channel>" + inside + "</channel></rss>";
    }

    private static Feed feed(String text) {
        return feed(text.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    private static Feed feed(byte[] body, Map<String, String> headers) {
        return (Feed) FeedReader.read(new FeedDocument(Optional.of(URL), headers, body, ZoneOffset.UTC));
    }

    private static NotAFeed notAFeed(String text) {
        return (NotAFeed) FeedReader.read(FeedDocument.of(URL, text));
    }
}
