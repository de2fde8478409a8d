package org.readout.app.demo.site;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** What a sample site says to a request, before conditional headers are looked at. */
sealed interface Answer {

    /** A document that exists, with the moment it last changed. */
    record Document(String mediaType, byte[] bytes, Instant changedAt) implements Answer {}

    /** An error page. */
    record Refusal(int status, String words) implements Answer {

        byte[] bytes() {
            return "<!DOCTYPE html><title>%1$d</title><h1>%1$d</h1><p>%2$s</p>\n"
                    .formatted(status, words)
                    .getBytes(StandardCharsets.UTF_8);
        }
    }

    static Answer notFound() {
        return new Refusal(404, "The page you are looking for cannot be found.");
    }
}
