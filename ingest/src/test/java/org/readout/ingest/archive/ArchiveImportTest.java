package org.readout.ingest.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.ingest.catalogue.Catalogue;
import org.readout.model.Page;
import org.readout.model.PageId;
import org.readout.model.SourceId;
import org.readout.runtime.StartRefused;

final class ArchiveImportTest {
    private static final Catalogue CATALOGUE = Catalogue.read("""
            sources:
              - {id: aze-mfa, name: Azerbaijan, kind: ministry, party: AZE, zone: Asia/Baku, languages: [az, en],
                 feeds: [{url: "https://mfa.example/rss"}, {url: "https://mfa.example/atom"}]}
              - {id: fra-mae, name: France, kind: ministry, party: FRA, zone: Europe/Paris, languages: [fr],
                 feeds: [{url: "https://diplomatie.example/rss"}]}
            """, "test");
    private static final Instant NOW = Instant.parse("2025-01-01T00:00:00Z");
    private static final int LARGEST = 100_000;
    private static final String URL = "https://www.mfa.example/en/news/1?utm_source=x";
    private static final String HELLO = "<html><body>Salam</body></html>";

    @TempDir
    Path folder;

    private final MemoryOutlet outlet = new MemoryOutlet();

    @Test
    void aCaptureIsThePageThatIngestWouldHavePublishedThen() throws IOException {
        assertThat(run(Warcs.gzip(Warcs.page(URL, HELLO)))).isEqualTo(new Totals(1, 1, 0, Map.of()));
        Instant then = Instant.parse(Warcs.DATE);
        assertThat(only())
                .isEqualTo(new Page(
                        new PageId("https://www.mfa.example/en/news/1"),
                        CATALOGUE.sources().getFirst().source(),
                        CATALOGUE.feeds().getFirst().id(),
                        URI.create(URL),
                        200,
                        "text/html; charset=utf-8",
                        then,
                        then,
                        Optional.empty(),
                        HELLO.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void anUncompressedArchiveIsReadAlike() throws IOException {
        run(Warcs.page(URL, HELLO));
        assertThat(only().id()).isEqualTo(new PageId("https://www.mfa.example/en/news/1"));
    }

    @Test
    void transferAndContentCodingsAreUndone() throws IOException {
        byte[] gzipped = Warcs.gzip(Warcs.text(HELLO));
        byte[] brotli = Base64.getDecoder().decode("CweAPGh0bWw+YnI8L2h0bWw+Aw==");
        ByteArrayOutputStream deflated = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(deflated)) {
            out.write(Warcs.text(HELLO));
        }
        run(new Warcs()
                .add(coded(
                        "chunked",
                        "Transfer-Encoding: chunked\r\n",
                        Warcs.text("6\r\n<html>\r\n3\r\nabc\r\n0\r\n\r\n")))
                .add(coded("gzip", "Content-Encoding: gzip\r\n", gzipped))
                .add(coded("deflate", "Content-Encoding: deflate\r\n", deflated.toByteArray()))
                .add(coded("br", "Content-Encoding: br\r\n", brotli))
                .bytes());
        assertThat(outlet.pages)
                .extracting(page -> new String(page.body(), StandardCharsets.UTF_8))
                .containsExactly("<html>abc", HELLO, HELLO, "<html>br</html>");
    }

    @Test
    void aHeadThatStillNamesTheCodingsThatTheCrawlerUndidIsNotBelieved() throws IOException {
        run(new Warcs()
                .add(coded("1", "Content-Encoding: gzip\r\n", Warcs.text(HELLO)))
                .add(coded("2", "Transfer-Encoding: chunked\r\nContent-Length: 3\r\n", Warcs.text(HELLO)))
                .bytes());
        assertThat(outlet.pages)
                .hasSize(2)
                .allSatisfy(page ->
                        assertThat(page.body()).asString(StandardCharsets.UTF_8).isEqualTo(HELLO));
    }

    @Test
    void theCharsetStaysWithTheBytes() throws IOException {
        byte[] russian = "<html>Лавров</html>".getBytes(Charset.forName("windows-1251"));
        run(Warcs.response(URL, 200, "Content-Type: text/html; charset=windows-1251\r\n", russian));
        assertThat(only().body()).isEqualTo(russian);
        assertThat(only().contentType()).isEqualTo("text/html; charset=windows-1251");
    }

    @Test
    void aPageThatWasGoneIsPublishedAsGone() throws IOException {
        run(Warcs.response(URL, 404, Warcs.HTML, Warcs.text("not found")));
        assertThat(only().isGone()).isTrue();
        assertThat(only().body()).isEmpty();
        assertThat(only().contentType()).isEmpty();
    }

    @Test
    void whatIsNoPageIsCountedByItsReason() throws IOException {
        byte[] nothing = {};
        Totals totals = run(new Warcs()
                .add(Warcs.record("warcinfo", "", Warcs.text("software: x\r\n")))
                .add(Warcs.record("request", "WARC-Target-URI: " + URL + "\r\n", Warcs.text("GET / HTTP/1.1\r\n\r\n")))
                .add(Warcs.record("metadata", "Content-Type: application/warc-fields\r\n", Warcs.text("a: b\r\n")))
                .add(Warcs.record("unheard-of", "", nothing))
                .add(Warcs.record("revisit", "WARC-Target-URI: " + URL + "\r\n", nothing))
                .add(Warcs.response("dns:mfa.example", 200, "", nothing))
                .add(Warcs.response("http://", 200, Warcs.HTML, nothing))
                .add(Warcs.page("https://elsewhere.example/", HELLO))
                .add(Warcs.response(URL, 301, "Location: /x\r\n", nothing))
                .add(Warcs.response(URL, 503, Warcs.HTML, nothing))
                .add(Warcs.response(URL, 200, "Content-Type: image/png\r\n", nothing))
                .add(Warcs.response("https://mfa.example/robots.txt", 200, "Content-Type: text/plain\r\n", nothing))
                .add(Warcs.response(URL, Warcs.DATE, "WARC-Truncated: length\r\n", 200, Warcs.HTML, Warcs.text(HELLO)))
                .add(Warcs.response(URL, Warcs.DATE, "WARC-Segment-Number: 1\r\n", 200, Warcs.HTML, Warcs.text(HELLO)))
                .add(Warcs.response(URL, 200, Warcs.HTML, new byte[LARGEST + 1]))
                .add(coded("gz", "Content-Encoding: gzip\r\n", Warcs.gzip(new byte[LARGEST + 1])))
                .add(coded("zstd", "Content-Encoding: zstd\r\n", new byte[] {1, 2, 3}))
                .add(coded("cut", "Content-Encoding: gzip\r\n", Arrays.copyOf(Warcs.gzip(new byte[999]), 20)))
                .add(Warcs.record(
                        "response",
                        "WARC-Target-URI: " + URL + "\r\nWARC-Date: " + Warcs.DATE + "\r\n",
                        Warcs.text("no answer")))
                .add(Warcs.response(URL, "2999-01-01T00:00:00Z", "", 200, Warcs.HTML, Warcs.text(HELLO)))
                .add(Warcs.response(URL, "yesterday", "", 200, Warcs.HTML, Warcs.text(HELLO)))
                .bytes());
        assertThat(outlet.pages).isEmpty();
        assertThat(totals.leftOut())
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry(LeftOut.NOT_A_RESPONSE, 4L),
                        Map.entry(LeftOut.REVISIT, 1L),
                        Map.entry(LeftOut.NOT_HTTP, 2L),
                        Map.entry(LeftOut.UNKNOWN_HOST, 1L),
                        Map.entry(LeftOut.REDIRECT, 1L),
                        Map.entry(LeftOut.STATUS, 1L),
                        Map.entry(LeftOut.NOT_A_PAGE, 2L),
                        Map.entry(LeftOut.CUT_SHORT, 2L),
                        Map.entry(LeftOut.TOO_LARGE, 2L),
                        Map.entry(LeftOut.UNDECODABLE, 3L),
                        Map.entry(LeftOut.DATE, 2L)));
        assertThat(totals.records()).isEqualTo(21);
    }

    @Test
    void unknownHostsBelongToTheSourceThatTheOperatorNames() throws IOException {
        Origins origins = new Origins(CATALOGUE, Optional.of(new SourceId("fra-mae")));
        run(
                new Warcs()
                        .add(Warcs.page("https://old.example/a", HELLO), Warcs.page(URL, HELLO))
                        .bytes(),
                origins,
                0);
        assertThat(outlet.pages).extracting(page -> page.source().id().value()).containsExactly("fra-mae", "aze-mfa");
    }

    @Test
    void aSourceThatTheCatalogueDoesNotHaveIsRefused() {
        assertThatThrownBy(() -> new Origins(CATALOGUE, Optional.of(new SourceId("xyz"))))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("no source xyz");
    }

    @Test
    void importedTwiceNothingIsNew() throws IOException {
        byte[] archive = Warcs.gzip(Warcs.page(URL, HELLO));
        run(archive);
        assertThat(run(archive)).isEqualTo(new Totals(1, 0, 1, Map.of()));
        assertThat(outlet.pages).hasSize(1);
    }

    @Test
    void afterAKillTheReadingGoesOnWhereTheLastCommitEnded() throws IOException {
        Warcs warcs = new Warcs();
        for (int page = 0; page < 1_200; page++) {
            warcs.add(Warcs.gzip(Warcs.page("https://mfa.example/" + page, HELLO)));
        }
        outlet.dieAfter(2);
        assertThatThrownBy(() -> run(warcs.bytes())).isInstanceOf(MemoryOutlet.Killed.class);
        assertThat(outlet.pages).hasSize(1_000);
        outlet.dieAfter(9);
        assertThat(run(warcs.bytes(), new Origins(CATALOGUE, Optional.empty()), outlet.place))
                .isEqualTo(new Totals(200, 200, 0, Map.of()));
        assertThat(outlet.pages).doesNotHaveDuplicates().hasSize(1_200);
    }

    @Test
    void aDamagedMemberCostsItselfAlone() throws IOException {
        byte[] broken = Warcs.gzip(Warcs.page("https://mfa.example/broken", HELLO.repeat(9)));
        broken[broken.length / 2] ^= 0x55;
        assertThat(run(new Warcs()
                        .add(Warcs.gzip(Warcs.page("https://mfa.example/1", HELLO)), broken)
                        .add(Warcs.gzip(Warcs.page("https://mfa.example/2", HELLO)))
                        .bytes()))
                .isEqualTo(new Totals(3, 2, 0, Map.of(LeftOut.DAMAGED, 1L)));
    }

    @Test
    void aWrongChecksumIsDamageAtWhateverLengthThePageEnds() throws IOException {
        for (int length = 7_700; length < 8_400; length++) {
            byte[] member = Warcs.gzip(Warcs.page("https://mfa.example/1", "x".repeat(length)));
            member[member.length - 8] ^= 1;
            assertThat(run(new Warcs()
                                    .add(member, Warcs.gzip(Warcs.page(URL, HELLO)))
                                    .bytes())
                            .leftOut())
                    .as("a page of %s bytes", length)
                    .containsEntry(LeftOut.DAMAGED, 1L);
        }
        assertThat(outlet.pages).hasSize(1);
    }

    @Test
    void aDownloadThatBrokeOffKeepsWhatIsWhole() throws IOException {
        byte[] whole = new Warcs()
                .add(Warcs.gzip(Warcs.page("https://mfa.example/1", HELLO)))
                .add(Warcs.gzip(Warcs.page("https://mfa.example/2", HELLO)))
                .bytes();
        assertThat(run(Arrays.copyOf(whole, whole.length - 11)))
                .isEqualTo(new Totals(2, 1, 0, Map.of(LeftOut.DAMAGED, 1L)));
    }

    @Test
    void aRecordThatClaimsFiveGigabytesSwallowsNothingAndFillsNoMemory() throws IOException {
        String fields = "WARC-Date: " + Warcs.DATE + "\r\nWARC-Target-URI: https://mfa.example/lie\r\n";
        byte[] lie = Warcs.record(
                "response", fields, "5368709120", Warcs.text("HTTP/1.1 200 OK\r\n" + Warcs.HTML + "\r\n" + HELLO));
        byte[] honest = Warcs.page("https://mfa.example/honest", HELLO);
        Totals both = new Totals(2, 1, 0, Map.of(LeftOut.DAMAGED, 1L));
        assertThat(run(new Warcs().add(Warcs.gzip(lie), Warcs.gzip(honest)).bytes()))
                .isEqualTo(both);
        outlet.forget();
        assertThat(run(new Warcs().add(lie, honest).bytes())).isEqualTo(both);
        assertThat(only().url()).hasPath("/honest");
    }

    @Test
    void lengthsThatAreNoneAreDamage() throws IOException {
        for (String length : new String[] {"-1", "abc", "99999999999999999999", "0\r\nContent-Length: 1"}) {
            byte[] odd = Warcs.record("response", "", length, new byte[0]);
            assertThat(run(new Warcs().add(odd, Warcs.page(URL, HELLO)).bytes()).leftOut())
                    .as(length)
                    .containsEntry(LeftOut.DAMAGED, 1L);
        }
        assertThat(outlet.pages).hasSize(1);
    }

    @Test
    void aHeadWithoutAnEndIsPassedOver() throws IOException {
        byte[] endless = Warcs.gzip(Warcs.text("WARC/1.0\r\nX: " + "a".repeat(30_000_000)));
        assertThat(run(new Warcs()
                        .add(endless, Warcs.gzip(Warcs.page(URL, HELLO)))
                        .bytes()))
                .isEqualTo(new Totals(2, 1, 0, Map.of(LeftOut.DAMAGED, 1L)));
    }

    @Test
    void garbageOfAnyKindEndsInACountAndNotInAFault() throws IOException {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            byte[] garbage = new byte[random.nextInt(3_000)];
            random.nextBytes(garbage);
            byte[] archive = Warcs.gzip(Warcs.page("https://mfa.example/" + round, HELLO));
            int at = random.nextInt(archive.length);
            archive[at] ^= (byte) (1 + random.nextInt(255));
            Totals totals = run(new Warcs()
                    .add(archive, garbage)
                    .add(Warcs.gzip(Warcs.page(URL, HELLO)))
                    .bytes());
            assertThat(totals.published() + totals.known())
                    .as("round %s", round)
                    .isPositive();
        }
    }

    @Test
    void anEmptyFileHoldsNothing() throws IOException {
        assertThat(run(new byte[0])).isEqualTo(new Totals(0, 0, 0, Map.of()));
    }

    @Test
    void aMemberOfManyRecordsIsReadWhole() throws IOException {
        byte[] all = new Warcs()
                .add(Warcs.page("https://mfa.example/1", HELLO), Warcs.page("https://mfa.example/2", HELLO))
                .bytes();
        assertThat(run(Warcs.gzip(all))).isEqualTo(new Totals(2, 2, 0, Map.of()));
    }

    @Test
    void aFileThatIsNotThereIsOneMessage() {
        assertThatThrownBy(() -> new ArchiveImport(
                                folder.resolve("none"),
                                new Origins(CATALOGUE, Optional.empty()),
                                LARGEST,
                                NOW,
                                outlet,
                                progress -> {})
                        .run(0))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("none cannot be read");
    }

    private static byte[] coded(String path, String headers, byte[] body) {
        return Warcs.response("https://mfa.example/" + path, 200, Warcs.HTML + headers, body);
    }

    private Page only() {
        assertThat(outlet.pages).hasSize(1);
        return outlet.pages.getFirst();
    }

    private Totals run(byte[] archive) throws IOException {
        return run(archive, new Origins(CATALOGUE, Optional.empty()), 0);
    }

    private Totals run(byte[] archive, Origins origins, long from) throws IOException {
        Path file = Files.write(folder.resolve("archive.warc.gz"), archive);
        return new ArchiveImport(file, origins, LARGEST, NOW, outlet, progress -> {}).run(from);
    }
}
