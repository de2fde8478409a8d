package org.readout.ingest.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;

/** Archives made by hand, byte by byte, so that the reader is not tested against its own writer alone. */
final class Warcs {
    static final String HTML = "Content-Type: text/html; charset=utf-8\r\n";
    static final String DATE = "2024-05-06T07:08:09Z";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Warcs add(byte[]... records) {
        for (byte[] record : records) {
            bytes.writeBytes(record);
        }
        return this;
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    /** A capture of an HTML page. */
    static byte[] page(String url, String html) {
        return response(url, 200, HTML, html.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] response(String url, int status, String headers, byte[] body) {
        return response(url, DATE, "", status, headers, body);
    }

    static byte[] response(String url, String date, String more, int status, String headers, byte[] body) {
        byte[] head = text("HTTP/1.1 " + status + " Whatever\r\n" + headers + "\r\n");
        String fields = "WARC-Date: " + date + "\r\nWARC-Target-URI: " + url + "\r\n" + more
                + "Content-Type: application/http; msgtype=response\r\n";
        return record("response", fields, joined(head, body));
    }

    static byte[] record(String type, String fields, byte[] block) {
        return record(type, fields, Long.toString(block.length), block);
    }

    /** A record that may lie about its length. */
    static byte[] record(String type, String fields, String length, byte[] block) {
        String head = "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Record-ID: <urn:uuid:"
                + UUID.nameUUIDFromBytes(joined(text(fields), block)) + ">\r\n" + fields + "Content-Length: "
                + length + "\r\n\r\n";
        return joined(text(head), joined(block, text("\r\n\r\n")));
    }

    static byte[] gzip(byte[] plain) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (GZIPOutputStream packed = new GZIPOutputStream(out)) {
                packed.write(plain);
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] joined(byte[] one, byte[] two) {
        byte[] both = Arrays.copyOf(one, one.length + two.length);
        System.arraycopy(two, 0, both, one.length, two.length);
        return both;
    }
}
