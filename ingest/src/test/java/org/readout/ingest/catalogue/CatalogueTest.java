package org.readout.ingest.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.model.FeedId;
import org.readout.model.Party;
import org.readout.runtime.StartRefused;

final class CatalogueTest {
    private static final String SAMPLE = """
            sources:
              - id: aze-mfa-sample
                name: Ministry of Foreign Affairs of Azerbaijan
                kind: ministry
                party: AZE
                zone: Asia/Baku
                languages: [az, en]
                hosts: [mfa.gov.az]
                unverified: true
                feeds:
                  - url: https://mfa.example/rss
                    every: PT10M
                    content: feed
                  - url: https://mfa.example/en/rss
            """;

    private static final String OTHER_KINDS = """
            sources:
              - id: rus-mid
                name: Ministry
                native: МИД
                kind: ministry
                zone: Europe/Moscow
                feeds:
                  - url: https://президент.рф/ru
                    kind: listing
                    select:
                      item: li.item
                      title: h3
                      date: .date
                  - url: https://mid.example/sitemap.xml
                    kind: sitemap
                    path: /en/news/
            """;

    @Test
    void aSourceIsReadWithItsFeeds() {
        CataloguedSource source = Catalogue.read(SAMPLE, "sample").sources().getFirst();
        assertThat(source.verified()).isFalse();
        assertThat(source.source().party()).contains(new Party("AZE"));
        assertThat(source.feeds()).hasSize(2);
        assertThat(source.feeds().getFirst())
                .isEqualTo(new FeedSpec(
                        new FeedId("aze-mfa-sample#1"),
                        source.source(),
                        URI.create("https://mfa.example/rss"),
                        Optional.of(Duration.ofMinutes(10)),
                        ContentFrom.FEED));
        assertThat(source.feeds().getLast().content()).isEqualTo(ContentFrom.PAGE);
    }

    @Test
    void allFaultsAreReportedTogetherWithTheirLines() {
        String broken = SAMPLE.replace("kind: ministry", "kind: palace")
                .replace("Asia/Baku", "Baku")
                .replace("every: PT10M", "evry: PT10M")
                .replace("https://mfa.example/en/rss", "ftp://mfa.example/rss");
        assertThatThrownBy(() -> Catalogue.read(broken, "my.yaml"))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("catalogue my.yaml is refused")
                .hasMessageContaining("line 4: kind is \"palace\", expected one of ministry, office, agency, outlet")
                .hasMessageContaining("line 6: zone is \"Baku\", expected a time zone such as Asia/Baku")
                .hasMessageContaining("line 12: unknown field evry; known are url, kind, every, content, path, select")
                .hasMessageContaining("line 14: url is \"ftp://mfa.example/rss\", expected an absolute http");
    }

    @Test
    void aHostWhoseCertificateIsNotCheckedIsNamedWithItsReason() {
        String lax = SAMPLE.replace(
                "    zone:",
                "    tls:\n      - host: www.mfa.example\n        reason: sends no intermediate certificate\n    zone:");
        assertThat(Catalogue.read(lax, "sample").tlsExceptions())
                .containsExactly(new TlsException("www.mfa.example", "sends no intermediate certificate"));
        assertThatThrownBy(() -> Catalogue.read(lax.replaceAll("(?m)^ +reason:.*\\R", ""), "my.yaml"))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("reason is missing");
    }

    @Test
    void aListingAndASitemapAreEntryPointsLikeAFeed() {
        CataloguedSource source =
                Catalogue.read(OTHER_KINDS, "sample").sources().getFirst();
        assertThat(source.nativeName()).contains("МИД");
        assertThat(source.feeds())
                .extracting(FeedSpec::kind)
                .containsExactly(
                        new EntryPoint.Listing(
                                Optional.of(new Selectors(
                                        "li.item", Optional.of("h3"), Optional.empty(), Optional.of(".date"))),
                                Optional.empty()),
                        new EntryPoint.Sitemap(Optional.of("/en/news/")));
        assertThat(source.feeds().getFirst().url()).isEqualTo(URI.create("https://xn--d1abbgf6aiiy.xn--p1ai/ru"));
        assertThat(source.hosts()).contains("xn--d1abbgf6aiiy.xn--p1ai");
    }

    @Test
    void whatBelongsToAnotherKindIsAFaultWithItsLine() {
        String broken = OTHER_KINDS
                .replace("item: li.item", "item: \"li[\"")
                .replace("path: /en/news/", "path: en")
                .replace("kind: sitemap", "kind: sitemap\n        content: feed\n        select: {item: li}");
        assertThatThrownBy(() -> Catalogue.read(broken, "my.yaml"))
                .hasMessageContaining("line 11: select holds what is no CSS selector")
                .hasMessageContaining("line 16: content is \"feed\", but a sitemap carries no full text")
                .hasMessageContaining("line 17: select stands at a sitemap, where it means nothing")
                .hasMessageContaining("line 18: path is \"en\", expected the beginning of a path");
    }

    @Test
    void twoSourcesOfOneIdAreRefused() {
        String twice = SAMPLE + SAMPLE.replace("sources:\n", "").replace("mfa.example", "other.example");
        assertThatThrownBy(() -> Catalogue.read(twice, "my.yaml"))
                .hasMessageContaining("the id aze-mfa-sample is taken by the source on line 2");
    }

    @Test
    void brokenYamlNamesItsLine() {
        assertThatThrownBy(() -> Catalogue.read("sources:\n  - id: [a\n", "my.yaml"))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("my.yaml")
                .hasMessageContaining("not YAML");
    }

    @Test
    void anEmptyCatalogueIsRefused() {
        assertThatThrownBy(() -> Catalogue.read("", "my.yaml")).hasMessageContaining("no source is named");
    }

    @Test
    void theBundledCatalogueNamesAtLeastFifteenSourcesAndClaimsToHaveVerifiedNone() {
        Catalogue standard = Catalogue.standard();
        assertThat(standard.sources()).hasSizeGreaterThanOrEqualTo(15).noneMatch(CataloguedSource::verified);
        assertThat(standard.feeds()).hasSizeGreaterThanOrEqualTo(15);
    }

    @Test
    void aDocumentsHostTellsItsSource() {
        Catalogue standard = Catalogue.standard();
        assertThat(standard.sourceOf("www.state.gov").orElseThrow().zone()).isEqualTo(ZoneId.of("America/New_York"));
        assertThat(standard.sourceOf("bidenwhitehouse.archives.gov")
                        .orElseThrow()
                        .id())
                .hasToString("usa-white-house");
        assertThat(standard.sourceOf("EN.Kremlin.ru").orElseThrow().id()).hasToString("rus-kremlin");
        assertThat(standard.sourceOf("archives.gov")).isEmpty();
        assertThat(standard.sourceOf("nowhere.example")).isEmpty();
    }
}
