package org.readout.ingest.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcResponse;
import org.readout.ingest.fetch.BoundedBody;
import org.readout.ingest.fetch.Decompression;

/** An answer as it lies in the archive, its transfer coding undone. */
record HttpCapture(int status, String contentType, String encoding, byte[] raw) {
    private static final int OK = 200;
    private static final int NOT_AUTHORITATIVE = 203;
    private static final int FIRST_REDIRECT = 300;
    private static final int LAST_REDIRECT = 399;
    private static final int NOT_MODIFIED = 304;
    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;

    /** What the library throws over bytes from outside is a fault of these bytes. */
    static HttpCapture of(WarcResponse record, int largest) throws IOException {
        try {
            HttpResponse http = record.http();
            try (InputStream body = http.body().stream()) {
                return new HttpCapture(
                        http.status(),
                        http.headers().first("Content-Type").orElse(""),
                        String.join(", ", http.headers().all("Content-Encoding")),
                        BoundedBody.read(body, largest));
            }
        } catch (RuntimeException e) {
            throw new IOException("no answer of a web server: " + e.getMessage(), e);
        }
    }

    boolean isPage() {
        return status == OK || status == NOT_AUTHORITATIVE;
    }

    boolean isGone() {
        return status == NOT_FOUND || status == GONE;
    }

    boolean isRedirect() {
        return status >= FIRST_REDIRECT && status <= LAST_REDIRECT && status != NOT_MODIFIED;
    }

    /** Whether it may hold an article; a type that is not given may be anything. */
    boolean isReadable() {
        return switch (contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT)) {
            case "", "text/html", "application/xhtml+xml", "text/plain", "application/pdf" -> true;
            default -> false;
        };
    }

    /** The bytes as a reader sees them. Many archives hold them unpacked under a head that still calls them packed. */
    byte[] body(int largest) throws IOException {
        try {
            return Decompression.of(raw, encoding, largest);
        } catch (BoundedBody.TooLarge e) {
            throw e;
        } catch (IOException e) {
            if (isMarkup()) {
                return raw;
            }
            throw e;
        }
    }

    private boolean isMarkup() {
        int first = raw.length > 2 && raw[0] == (byte) 0xef ? 3 : 0;
        while (first < raw.length && Character.isWhitespace(raw[first])) {
            first++;
        }
        return first < raw.length && raw[first] == '<';
    }
}
