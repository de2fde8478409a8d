package org.readout.app.demo.site;

import com.sun.net.httpserver.Headers;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;

/** A document's entity tag and date of change, and whether a client that names them already has the document. */
record Validators(String etag, Instant changedAt) {

    static Validators of(Answer.Document document) {
        return new Validators(
                '"' + fingerprint(document.bytes()) + '"', document.changedAt().truncatedTo(ChronoUnit.SECONDS));
    }

    String lastModified() {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(changedAt.atOffset(ZoneOffset.UTC));
    }

    /** As RFC 9110 has it: when the client sends a tag, the date is not looked at. */
    boolean stillHold(Headers request) {
        if (request.containsKey("If-None-Match")) {
            return tags(request.getFirst("If-None-Match")).stream().anyMatch(this::isThisTag);
        }
        return request.containsKey("If-Modified-Since") && unchangedSince(request.getFirst("If-Modified-Since"));
    }

    private static List<String> tags(String header) {
        return List.of(header.split("\\s*,\\s*"));
    }

    private boolean isThisTag(String tag) {
        return tag.equals("*") || tag.replaceFirst("^W/", "").equals(etag);
    }

    /** A date that cannot be read is to be ignored, says RFC 9110, section 13.1.3. */
    private boolean unchangedSince(String httpDate) {
        try {
            return !changedAt.isAfter(DateTimeFormatter.RFC_1123_DATE_TIME.parse(httpDate, Instant::from));
        } catch (DateTimeParseException ignored) {
            return false;
        }
    }

    private static String fingerprint(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 10);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime must offer SHA-256", e);
        }
    }
}
