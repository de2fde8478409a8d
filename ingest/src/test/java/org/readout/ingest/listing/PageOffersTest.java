package org.readout.ingest.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

final class PageOffersTest {
    private static final URI PAGE = URI.create("https://www.mfa.example/en/");

    @Test
    void theFeedsThatAPageDeclaresAreOfferedInItsOrderAndCommentsLast() {
        PageOffers page = PageOffers.read(PAGE, """
                <html lang="en-GB"><head><title>MFA | Home</title><meta property="og:site_name" content="Ministry">
                <link rel="alternate" type="application/rss+xml" title="Ministry » Comments" href="/comments/feed/">
                <link rel="alternate" type="application/rss+xml; charset=utf-8" title="News" href="/rss?a=1&amp;b=2">
                <link rel="ALTERNATE home" type="Application/Atom+xml" href="//feeds.example/atom">
                <link rel="alternate" type="application/feed+json" href="feed.json">
                <link rel="alternate" hreflang="az" href="/az/">
                <link rel="alternate" type="application/json" href="/wp-json/wp/v2/pages/1">
                <link rel="alternate" type="text/xml+oembed" href="/oembed">
                <link rel="stylesheet" type="text/xml" href="/rss.css">
                <link rel="alternate" type="application/rss+xml" href="javascript:alert(1)">
                <link rel="alternate" type="application/rss+xml" href="/rss?a=1&b=2">
                </head></html>""");
        assertThat(page.title()).isEqualTo("Ministry");
        assertThat(page.language()).contains("en-GB");
        assertThat(page.offers())
                .extracting(offer -> offer.url().toString())
                .containsExactly(
                        "https://www.mfa.example/rss?a=1&b=2",
                        "https://feeds.example/atom",
                        "https://www.mfa.example/en/feed.json",
                        "https://www.mfa.example/comments/feed/");
    }

    @Test
    void aPageThatDeclaresNoneOffersWhatItsLinksLookLike() {
        PageOffers page = PageOffers.read(PAGE, """
                <a href="/en/rss">RSS</a><a href="/feedback">Write to us</a><a href="/news.atom">Atom</a>
                <a href="https://mfa.example/index.php?format=feed">F</a><a href="https://other.example/rss">Elsewhere</a>
                <a href="/en/">Home</a><a href="/press/rssi-agreement">Agreement</a>""");
        assertThat(page.offers())
                .extracting(offer -> offer.url().toString())
                .containsExactly(
                        "https://www.mfa.example/en/rss",
                        "https://www.mfa.example/news.atom",
                        "https://mfa.example/index.php?format=feed");
    }

    @Test
    void theBaseThatAPageNamesIsHeeded() {
        PageOffers page = PageOffers.read(PAGE, """
                <base href="https://cdn.example/x/"><link rel="alternate" type="application/rss+xml" href="rss.xml">""");
        assertThat(page.offers()).containsExactly(new Offer(URI.create("https://cdn.example/x/rss.xml"), ""));
    }

    @Test
    void hostileMarkupIsOnlyAPage() {
        assertThat(PageOffers.read(PAGE, "<div>".repeat(200_000) + "<a href='\u0000rss'>")
                        .offers())
                .hasSizeLessThan(2);
        assertThat(PageOffers.read(PAGE, "").offers()).isEmpty();
    }
}
