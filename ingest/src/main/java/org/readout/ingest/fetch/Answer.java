package org.readout.ingest.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okhttp3.Response;

/**
 * What one request was answered with, read to its end.
 *
 * @param headers by lower-case name
 */
record Answer(int status, Map<String, List<String>> headers, byte[] raw) {
    /** Reads the body as it came over the line, and no more of it than allowed. */
    static Answer of(Response response, int largest) throws IOException {
        try (InputStream body = response.body().byteStream()) {
            return new Answer(response.code(), response.headers().toMultimap(), BoundedBody.read(body, largest));
        }
    }

    /** Of several values the first. */
    Optional<String> header(String name) {
        return headers.getOrDefault(name, List.of()).stream().findFirst();
    }

    byte[] body(int largest) throws IOException {
        return Decompression.of(raw, header("content-encoding").orElse(""), largest);
    }
}
