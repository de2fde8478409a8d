package org.readout.ingest.opml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.readout.ingest.catalogue.Catalogue;
import org.readout.ingest.catalogue.EntryPoint;
import org.readout.ingest.catalogue.FeedSpec;
import org.readout.ingest.draft.DraftYaml;
import org.readout.ingest.draft.SourceDraft;
import org.readout.model.Source;
import org.readout.runtime.StartRefused;

final class OpmlTest {
    @Test
    void theFeedsOfACatalogueWrittenAsOpmlAndReadAgainAreTheSame() {
        Catalogue standard = Catalogue.standard();
        Catalogue again = catalogue(read(OpmlWriter.write(standard)));
        assertThat(sources(again)).isEqualTo(sources(standard));
        assertThat(feeds(again)).isEqualTo(feeds(standard));
        again.sources()
                .forEach(entry -> assertThat(Set.copyOf(entry.hosts()))
                        .isEqualTo(Set.copyOf(standard.sources().stream()
                                .filter(other -> other.source().equals(entry.source()))
                                .findFirst()
                                .orElseThrow()
                                .hosts())));
    }

    @Test
    void whatIsNoFeedIsNothingToAFeedReader() {
        assertThat(Catalogue.standard().feeds()).anyMatch(feed -> feed.kind() instanceof EntryPoint.Listing);
        assertThat(OpmlWriter.write(Catalogue.standard())).doesNotContain("punetejashtme.gov.al");
    }

    @Test
    void feedsLieUnderTheirCountryWithTheAttributesThatReadersKnow() {
        assertThat(OpmlWriter.write(Catalogue.read("""
                        sources:
                          - id: aze-mfa
                            name: Ministry "A" & B of Élysée
                            kind: ministry
                            party: AZE
                            zone: Asia/Baku
                            languages: [az, en]
                            feeds:
                              - url: https://mfa.example/rss?a=1&b=2
                                every: PT10M
                                content: feed
                        """, "sample"))).isEqualTo("""
                        <?xml version="1.0" encoding="UTF-8"?>
                        <opml version="2.0" xmlns:readout="urn:readout:catalogue">
                          <head><title>Sources of Readout</title></head>
                          <body>
                            <outline text="Azerbaijan">
                              <outline type="rss" text="Ministry &#34;A&#34; &#38; B of &#201;lys&#233;e"\
                         title="Ministry &#34;A&#34; &#38; B of &#201;lys&#233;e"\
                         xmlUrl="https://mfa.example/rss?a=1&#38;b=2" htmlUrl="https://mfa.example/" language="az"\
                         readout:id="aze-mfa" readout:kind="ministry" readout:party="AZE" readout:zone="Asia/Baku"\
                         readout:languages="az en" readout:hosts="mfa.example" readout:every="PT10M" readout:content="feed"/>
                            </outline>
                          </body>
                        </opml>
                        """);
    }

    @Test
    void aFeedReadersExportBecomesACatalogueWithGuesses() {
        OpmlReading reading = read("""
                <?xml version="1.0"?>
                <opml version="1.0"><body>
                  <outline text="Diplomacy">
                    <outline title="MFA Baku" type="rss" XMLURL="https://mfa.gov.az/rss?a=1&b=2" language="az"/>
                    <outline text="News" xmlUrl="HTTPS://news.example/feed"/>
                  </outline>
                </body></opml>
                """);
        assertThat(reading.leftOut()).isEmpty();
        assertThat(reading.drafts()).extracting(SourceDraft::id).containsExactly("aze-mfa", "news-example");
        Source ministry = catalogue(reading).sources().getFirst().source();
        assertThat(ministry.zone()).hasToString("Asia/Baku");
        assertThat(ministry.languages()).containsExactly("az");
        assertThat(DraftYaml.of(reading.drafts())).contains("https://mfa.gov.az/rss?a=1&b=2", "NOT KNOWN");
    }

    @Test
    void twoFeedsOfOneNameAndHostAreOneSourceAndTwoSourcesHaveTwoIds() {
        OpmlReading reading = read(opml("""
                <outline text="A" xmlUrl="https://mfa.gov.az/1"/><outline text="A" xmlUrl="https://mfa.gov.az/2"/>
                <outline text="B" xmlUrl="https://mfa.gov.az/3"/>"""));
        assertThat(reading.drafts()).extracting(SourceDraft::id).containsExactly("aze-mfa", "aze-mfa-2");
        assertThat(reading.drafts().getFirst().feeds()).hasSize(2);
    }

    @Test
    void whatCannotBeAFeedIsLeftOutByName() {
        OpmlReading reading = read(opml("""
                <outline text="A" xmlUrl="https://mfa.gov.az/1"/><outline text="Again" xmlUrl="https://mfa.gov.az/1"/>
                <outline text="File" xmlUrl="file:///etc/passwd"/>"""));
        assertThat(reading.leftOut())
                .containsExactly(
                        "left out \"Again\" https://mfa.gov.az/1: this feed is already named above",
                        "left out \"File\" file:///etc/passwd: its xmlUrl is no http or https address");
    }

    @Test
    void noEntityAndNoDocumentTypeIsResolved() {
        OpmlReading reading = read("""
                <!DOCTYPE opml [<!ENTITY a SYSTEM "file:///etc/hostname"><!ENTITY b "&c;&c;"><!ENTITY c "lol">]>
                <opml><body><outline text="&a;&b;" xmlUrl="https://mfa.gov.az/1"/></body></opml>""");
        assertThat(reading.drafts().getFirst().name().text()).isEqualTo("&a;&b;");
    }

    @Test
    void ourOwnAttributesCountOnlyWhereACatalogueWouldAcceptThem() {
        OpmlReading reading = read(opml("""
                <outline text="A: #" xmlUrl="https://mfa.gov.az/1" readout:id="A b" readout:kind="palace"
                  readout:party="x]" readout:zone="Mars" readout:languages="English" readout:hosts="- a:b"
                  readout:every="PT0S"/>"""));
        assertThat(reading.drafts().getFirst().id()).isEqualTo("aze-mfa");
        assertThat(catalogue(reading).sources()).hasSize(1);
    }

    @Test
    void aWrongFileEndsInOneMessageThatSaysWhatWhichAndWhatNow() {
        assertRefused("<rss/>", "OPML file my.opml is no OPML: its root is <rss>: name a file whose root is <opml>");
        assertRefused("", "it holds no XML element");
        assertRefused("no xml", "it holds no XML element");
        assertRefused("<opml><body/></opml>", "names no feed with an http or https xmlUrl: export it again");
        assertRefused(" ".repeat(OpmlReader.LARGEST + 1), "holds more than 4194304 bytes: split it");
        assertRefused(
                opml(IntStream.rangeClosed(0, OpmlReader.MOST_FEEDS)
                        .mapToObj("<outline xmlUrl='https://a.example/%d'/>"::formatted)
                        .collect(Collectors.joining())),
                "names more than 5000 feeds");
        assertThatThrownBy(() -> OpmlReader.read(Path.of("nowhere.opml")))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("OPML file nowhere.opml cannot be read");
    }

    @Test
    void hostileNestingNeitherOverflowsNorTakesLong() {
        String namespaces =
                IntStream.range(0, 5_000).mapToObj(" xmlns:n%d='u'"::formatted).collect(Collectors.joining());
        String deep =
                "<opml" + namespaces + ">" + "<outline>".repeat(300_000) + "<outline xmlUrl='https://mfa.gov.az/1'/>";
        assertThat(read(deep).drafts()).hasSize(1);
    }

    private static void assertRefused(String opml, String message) {
        assertThatThrownBy(() -> read(opml)).isInstanceOf(StartRefused.class).hasMessageContaining(message);
    }

    private static String opml(String outlines) {
        return "<opml version='2.0'><body>" + outlines + "</body></opml>";
    }

    private static OpmlReading read(String opml) {
        return OpmlReader.read(opml.getBytes(StandardCharsets.UTF_8), "my.opml");
    }

    private static Catalogue catalogue(OpmlReading reading) {
        return Catalogue.read(DraftYaml.of(reading.drafts()), "imported");
    }

    private static Set<Source> sources(Catalogue catalogue) {
        return catalogue.feeds().stream()
                .filter(feed -> feed.kind() instanceof EntryPoint.Feed)
                .map(FeedSpec::source)
                .collect(Collectors.toSet());
    }

    private static Set<FeedSpec> feeds(Catalogue catalogue) {
        return catalogue.feeds().stream()
                .filter(feed -> feed.kind() instanceof EntryPoint.Feed)
                .collect(Collectors.toSet());
    }
}
