package org.readout.ingest.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageVersion;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcMetadata;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;
import org.readout.model.ContentHash;
import org.readout.model.Page;

/**
 * Writes pages as a web archive (WARC 1.1): for each a note of ours and the answer of the web server.
 *
 * <p>Ids and dates are those of the pages, so the same pages give the same bytes. The server's head is not kept on our
 * topics; what stands in the archive is as much of it as is known, without the encodings that were undone.
 */
public final class ArchiveWriter implements AutoCloseable {
    private static final MediaType ANSWER = MediaType.parse("application/http;msgtype=response");
    private static final MediaType NOTE = MediaType.parse(PageNote.TYPE);

    private final WarcWriter writer;
    private final Set<UUID> written = new HashSet<>();

    private ArchiveWriter(WarcWriter writer) {
        this.writer = writer;
    }

    /**
     * Begins an archive with a description of it.
     *
     * @param name what the archive is called
     * @param compressed whether each record is packed with gzip
     */
    public static ArchiveWriter begin(WritableByteChannel out, String name, Compression compressed, Instant now)
            throws IOException {
        WarcWriter writer = new WarcWriter(out, compressed.form);
        writer.write(new Warcinfo.Builder()
                .version(MessageVersion.WARC_1_1)
                .recordId(id("warcinfo", name + now))
                .date(now)
                .filename(name)
                .fields(Map.of(
                        "software", List.of("Readout"),
                        "format", List.of("WARC File Format 1.1"),
                        "description", List.of("Pages as Readout keeps them; content encodings are undone")))
                .build());
        return new ArchiveWriter(writer);
    }

    /** Whether an archive is packed. */
    public enum Compression {
        GZIP(WarcCompression.GZIP),
        NONE(WarcCompression.NONE);

        private final WarcCompression form;

        Compression(WarcCompression form) {
            this.form = form;
        }

        /** By the file's name, as everyone's tools do. */
        public static Compression named(String file) {
            return file.endsWith(".gz") ? GZIP : NONE;
        }
    }

    /** False where this version of the page stands in the archive already: a topic may hold it twice. */
    public boolean write(Page page) throws IOException {
        String version = page.id() + "@" + page.fetchedAt() + "#" + page.status() + " " + ContentHash.of(page.body());
        UUID id = id("response", version);
        if (!written.add(id)) {
            return false;
        }
        WarcResponse answer = answer(page, id);
        writer.write(new WarcMetadata.Builder()
                .version(MessageVersion.WARC_1_1)
                .recordId(id("metadata", version))
                .date(page.fetchedAt())
                .targetURI(page.url())
                .concurrentTo(answer.id())
                .body(NOTE, PageNote.of(page))
                .build());
        writer.write(answer);
        return true;
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }

    private static WarcResponse answer(Page page, UUID id) throws IOException {
        byte[] body = page.body();
        byte[] block = block(page, body);
        return new WarcResponse.Builder(page.url())
                .version(MessageVersion.WARC_1_1)
                .recordId(id)
                .date(page.fetchedAt())
                .blockDigest(digest(block))
                .payloadDigest(digest(body))
                .body(ANSWER, block)
                .build();
    }

    private static byte[] block(Page page, byte[] body) throws IOException {
        HttpResponse.Builder http = new HttpResponse.Builder(page.status(), reason(page.status()));
        if (!page.contentType().isBlank()) {
            http.setHeader("Content-Type", printable(page.contentType()));
        }
        http.setHeader("Content-Length", Integer.toString(body.length));
        ByteArrayOutputStream block = new ByteArrayOutputStream();
        block.write(http.build().serializeHeader());
        block.write(body);
        return block.toByteArray();
    }

    private static String reason(int status) {
        return switch (status) {
            case 200 -> "OK";
            case 404 -> "Not Found";
            case 410 -> "Gone";
            default -> "Status " + status;
        };
    }

    /** What came from outside may hold anything; nothing of it may pass for the end of the line. */
    private static String printable(String header) {
        return header.replaceAll("[^\\x20-\\x7e]", " ").strip();
    }

    private static WarcDigest digest(byte[] bytes) {
        try {
            return new WarcDigest("sha1", MessageDigest.getInstance("SHA-1").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-1", e);
        }
    }

    private static UUID id(String kind, String what) {
        return UUID.nameUUIDFromBytes((kind + " " + what).getBytes(StandardCharsets.UTF_8));
    }
}
