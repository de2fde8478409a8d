package org.readout.ingest.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.readout.ingest.archive.ArchiveWriter.Compression;
import org.readout.ingest.catalogue.Catalogue;
import org.readout.model.Entry;
import org.readout.model.FeedId;
import org.readout.model.Page;
import org.readout.model.PageId;

final class ArchiveWriterTest {
    private static final Catalogue CATALOGUE = Catalogue.read("""
            sources:
              - {id: aze-mfa, name: Azerbaijan, kind: ministry, party: AZE, zone: Asia/Baku, languages: [az, en],
                 feeds: [{url: "https://mfa.example/rss"}]}
            """, "test");
    private static final Instant NOW = Instant.parse("2025-01-01T00:00:00Z");

    @TempDir
    Path folder;

    @Test
    void whatIsImportedFromAnExportIsWhatWasExported() throws IOException {
        List<Page> pages = List.of(
                page(
                        "moved",
                        "https://elsewhere.example/now-here",
                        200,
                        "text/html; charset=utf-8",
                        "<p>Görüş\r\n\r\nWARC/1.0"),
                page("gone", "https://mfa.example/gone", 410, "", ""),
                page("odd", "https://mfa.example/odd", 200, "text/html;\r\nX-Injected: 1; name=\"ə\"", "<p>"),
                page("empty", "https://mfa.example/empty", 200, "application/pdf", ""),
                page("moved", "https://elsewhere.example/now-here", 200, "text/html", "<p>same instant, other bytes"));
        for (Compression compression : Compression.values()) {
            assertThat(imported(exported(pages, compression))).containsExactlyElementsOf(pages);
        }
    }

    @Test
    void theSamePagesGiveTheSameBytes() throws IOException {
        List<Page> pages = List.of(page("a", "https://mfa.example/a", 200, "text/html", "<p>a"));
        assertThat(exported(pages, Compression.GZIP)).isEqualTo(exported(pages, Compression.GZIP));
    }

    @Test
    void aVersionThatTheTopicHoldsTwiceIsWrittenOnce() throws IOException {
        Page page = page("a", "https://mfa.example/a", 200, "text/html", "<p>a");
        assertThat(imported(exported(List.of(page, page), Compression.GZIP))).containsExactly(page);
        assertThat(exported(List.of(page, page), Compression.GZIP))
                .isEqualTo(exported(List.of(page), Compression.GZIP));
    }

    @Test
    void theDigestsAreThoseOfTheBytes() throws IOException {
        byte[] archive =
                exported(List.of(page("a", "https://mfa.example/a", 200, "text/html", "<p>Görüş")), Compression.GZIP);
        try (WarcReader reader = new WarcReader(Channels.newChannel(new ByteArrayInputStream(archive)))) {
            reader.calculateBlockDigest();
            assertThat(reader.next()).map(WarcRecord::type).contains("warcinfo");
            assertThat(reader.next()).map(WarcRecord::type).contains("metadata");
            WarcResponse response = (WarcResponse) reader.next().orElseThrow();
            assertThat(response.date()).isEqualTo(Instant.parse("2024-05-06T07:08:09.123456Z"));
            assertThat(response.http().status()).isEqualTo(200);
            byte[] body = response.http().body().stream().readAllBytes();
            assertThat(response.payloadDigest().orElseThrow().hex()).isEqualTo(sha1(body));
            assertThat(response.calculatedBlockDigest()).isEqualTo(response.blockDigest());
            assertThat(reader.next()).isEmpty();
        }
    }

    @Test
    void whatANoteSaysOfItsSourceIsNotBelieved() throws IOException {
        Page honest = page("a", "https://mfa.example/a", 200, "text/html", "<p>a");
        byte[] archive = new String(exported(List.of(honest), Compression.NONE), StandardCharsets.UTF_8)
                .replace("\"AZE\"", "\"USA\"")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(imported(archive)).containsExactly(honest);
    }

    private static String sha1(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] exported(List<Page> pages, Compression compression) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ArchiveWriter writer = ArchiveWriter.begin(Channels.newChannel(out), "x.warc", compression, NOW)) {
            for (Page page : pages) {
                writer.write(page);
            }
        }
        return out.toByteArray();
    }

    private List<Page> imported(byte[] archive) throws IOException {
        MemoryOutlet outlet = new MemoryOutlet();
        Path file = Files.write(folder.resolve("archive"), archive);
        new ArchiveImport(file, new Origins(CATALOGUE, Optional.empty()), 100_000, NOW, outlet, progress -> {}).run(0);
        return outlet.pages;
    }

    private static Page page(String id, String url, int status, String type, String body) {
        Instant then = Instant.parse("2024-05-06T07:08:09.123456Z");
        Entry entry = new Entry(
                "guid",
                URI.create(url),
                "Title",
                Optional.of(then),
                Optional.empty(),
                "",
                "",
                Optional.of("az"),
                List.of("A"));
        return new Page(
                new PageId("https://mfa.example/" + id),
                CATALOGUE.sources().getFirst().source(),
                new FeedId("aze-mfa#9"),
                URI.create(url),
                status,
                type,
                then,
                then.minusSeconds(5),
                Optional.of(entry),
                body.getBytes(StandardCharsets.UTF_8));
    }
}
