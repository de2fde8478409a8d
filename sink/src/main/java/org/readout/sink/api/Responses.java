package org.readout.sink.api;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import org.readout.model.ContentHash;

/** Sends a body with an ETag, or only says that it has not changed. */
public final class Responses {
    private static final int NOT_MODIFIED = 304;
    private static final int TAG_DIGITS = 16;

    private Responses() {}

    public static void send(Context request, String contentType, String body) {
        send(request, contentType, body.getBytes(StandardCharsets.UTF_8));
    }

    public static void send(Context request, String contentType, byte[] body) {
        String tag = "\"" + ContentHash.of(body).value().substring(0, TAG_DIGITS) + "\"";
        request.header("ETag", tag);
        if (knows(request.header("If-None-Match"), tag)) {
            request.status(NOT_MODIFIED);
            return;
        }
        request.contentType(contentType).result(body);
    }

    private static boolean knows(String tags, String tag) {
        return tags != null && (tags.contains(tag) || tags.strip().equals("*"));
    }
}
