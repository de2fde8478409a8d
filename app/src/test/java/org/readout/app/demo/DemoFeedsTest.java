package org.readout.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoFeedsTest {

    private static final String RSS = "/aze-mfa-sample/feed.xml";
    private static final String HOSTILE =
            "/aze-mfa-sample/en/news/no410-telephone-conversation-with-the-foreign-minister-of-georgia";

    private final SettableClock clock = new SettableClock("2026-03-02T09:00:00Z");
    private final DemoWorld world = DemoWorld.start(clock, DemoPace.NORMAL);
    private final Visitor visitor = Visitor.to(world);

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void aFeedUnchangedSinceItsTagIsNotSentAgain() {
        var tag = visitor.get(RSS).headers().firstValue("ETag").orElseThrow();
        var again = visitor.get(RSS, "If-None-Match", "W/\"old\", " + tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void aFeedUnchangedSinceItsDateIsNotSentAgain() {
        var date = visitor.get(RSS).headers().firstValue("Last-Modified").orElseThrow();
        assertThat(visitor.get(RSS, "If-Modified-Since", date).statusCode()).isEqualTo(304);
        assertThat(visitor.get(RSS, "If-Modified-Since", "the day before yesterday")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aFeedWithANewItemIsSentAgainWithANewTagAndDate() {
        var before = visitor.get(RSS).headers();
        clock.advance(Duration.ofSeconds(20));
        var tag = before.firstValue("ETag").orElseThrow();
        var date = before.firstValue("Last-Modified").orElseThrow();
        assertThat(visitor.get(RSS, "If-None-Match", tag, "If-Modified-Since", date)
                        .statusCode())
                .isEqualTo(200);
        assertThat(visitor.get(RSS, "If-Modified-Since", date).statusCode()).isEqualTo(200);
    }

    @Test
    void aPageUnchangedSinceItsTagIsNotSentAgain() {
        unfold();
        var tag = visitor.get(HOSTILE).headers().firstValue("ETag").orElseThrow();
        assertThat(visitor.get(HOSTILE, "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @Test
    void aFeedKeepsItsTenNewestItems() {
        unfold();
        assertThat(visitor.xml(RSS).getElementsByTagName("item").getLength()).isEqualTo(10);
        assertThat(visitor.text(RSS)).contains("no412-").doesNotContain("no401-");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                RSS,
                "/rus-mfa-sample/rss.php",
                "/fra-mfa-sample/fr/atom.xml",
                "/esp-mfa-sample/es/rss.xml",
                "/deu-mfa-sample/de/newsroom/atom",
                "/tur-mfa-sample/rss.tr.rdf",
                "/gbr-fcdo-sample/government/news.atom",
                "/egy-mfa-sample/ar/rss",
                "/meridian-wire-sample/world/rss.xml"
            })
    void anXmlFeedIsWellFormedAndHasAtLeastFourItems(String path) {
        unfold();
        var feed = visitor.xml(path);
        var items = feed.getElementsByTagName("item").getLength()
                + feed.getElementsByTagName("entry").getLength();
        assertThat(items).isBetween(4, 10);
    }

    @Test
    void theRussianFeedIsReadInTheCharsetOfItsPrologue() {
        clock.advance(Duration.ofSeconds(5));
        assertThat(visitor.xml("/rus-mfa-sample/rss.php")
                        .getElementsByTagName("title")
                        .item(1)
                        .getTextContent())
                .isEqualTo("О брифинге официального представителя МИД России");
    }

    @Test
    void theJsonFeedTellsWhenAnItemWasModified() {
        unfold();
        assertThat(visitor.text("/kaz-mfa-sample/press/feed.json"))
                .contains("https://jsonfeed.org/version/1.1", "\"date_modified\" : \"2026-03-02T09:00:33Z\"");
    }

    @Test
    void aCorrectedItemGetsANewTitleAndALaterUpdateUnderTheSameId() {
        clock.advance(Duration.ofSeconds(15));
        var feed = "/gbr-fcdo-sample/government/news.atom";
        assertThat(visitor.text(feed)).contains("with the Turkish Foreign Minister, 28 February</title>");
        unfold();
        assertThat(visitor.text(feed))
                .contains(
                        "with the Turkish Foreign Minister, 27 February</title>",
                        "<updated>2026-03-02T09:00:29Z</updated>")
                .doesNotContain("with the Turkish Foreign Minister, 28 February</title>")
                .containsOnlyOnce(
                        "tag:gbr-fcdo-sample.example,2020:/gbr-fcdo-sample/government/news/foreign-secretary-video-call");
    }

    @Test
    void theHostileReleaseIsRawOnItsPageAndEscapedInItsFeed() {
        unfold();
        assertThat(visitor.text(HOSTILE))
                .contains(
                        "<h1 class=\"news-title\">No:410, Telephone conversation between the Foreign Ministers of Azerbaijan and"
                                + " Georgia <script>alert(1)</script></h1>",
                        "<img src=x onerror=alert(1)>",
                        "<a href=\"javascript:alert(1)\">");
        assertThat(visitor.text(RSS))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>");
    }

    @Test
    void theDyingFeedIsOverloadedThenLostThenGone() {
        var feed = "/nor-mfa-sample/en/rss";
        assertThat(visitor.get(feed).headers().firstValue("Retry-After")).hasValue("1");
        assertThat(visitor.status(feed)).isEqualTo(503);
        clock.advance(Duration.ofSeconds(20));
        assertThat(visitor.status(feed)).isEqualTo(404);
        clock.advance(Duration.ofSeconds(20));
        assertThat(visitor.status(feed)).isEqualTo(410);
    }

    @Test
    void theMovedFeedAnswersWithAPageThatLeadsNowhere() {
        var answer = visitor.get("/prt-mfa-sample/en/rss.xml");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
        assertThat(visitor.text("/prt-mfa-sample/en/rss.xml"))
                .contains("We have moved")
                .doesNotContain("<link", "<a ");
    }

    private void unfold() {
        clock.advance(Duration.ofSeconds(60));
    }
}
