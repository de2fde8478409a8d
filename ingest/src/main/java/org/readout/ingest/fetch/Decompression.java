package org.readout.ingest.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/** Undoes the encodings that we offer to accept, up to a size: a small body can unfold into an endless one. */
public final class Decompression {
    /** What is offered, and all that {@link #of} undoes. */
    static final String ACCEPTED = "gzip, deflate, br";

    private Decompression() {}

    public static byte[] of(byte[] body, String encoding, int largest) throws IOException {
        return switch (encoding.toLowerCase(Locale.ROOT).strip()) {
            case "", "identity" -> body;
            case "gzip", "x-gzip" -> BoundedBody.read(new GZIPInputStream(new ByteArrayInputStream(body)), largest);
            case "br" -> BoundedBody.read(new BrotliInputStream(new ByteArrayInputStream(body)), largest);
            case "deflate" -> BoundedBody.read(inflater(body), largest);
            default -> throw new IOException("content encoding " + encoding + ", which was not asked for");
        };
    }

    /** The standard means zlib's wrapping; some servers send the bare stream. */
    private static InputStream inflater(byte[] body) {
        boolean wrapped =
                body.length > 1 && (body[0] & 0x0f) == 8 && ((body[0] & 0xff) << 8 | body[1] & 0xff) % 31 == 0;
        return new InflaterInputStream(new ByteArrayInputStream(body), new Inflater(!wrapped));
    }
}
