package org.readout.ingest.feed;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The bytes of what should be a feed, with all that helps to read them.
 *
 * @param url where the bytes came from after redirects; empty where that is not known
 * @param headers the HTTP headers, names in any case
 * @param zone the zone of dates that name none
 */
public record FeedDocument(Optional<URI> url, Map<String, String> headers, byte[] body, ZoneId zone) {
    public FeedDocument {
        Map<String, String> lower = new TreeMap<>();
        headers.forEach((name, value) -> lower.put(name.toLowerCase(Locale.ROOT), value));
        headers = Map.copyOf(lower);
        body = body.clone();
    }

    public static FeedDocument of(URI url, String body) {
        return new FeedDocument(Optional.of(url), Map.of(), body.getBytes(StandardCharsets.UTF_8), ZoneOffset.UTC);
    }

    @Override
    public byte[] body() {
        return body.clone();
    }

    /** The bytes as characters, whatever they turn out to be. */
    public String text() {
        return CharsetDecision.decode(this);
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    /** The address that relative ones start from: where the server says the content belongs, or where it was found. */
    String base() {
        String found = url.map(URI::toString).orElse("");
        return header("content-location")
                .map(location -> Links.resolve(found, location))
                .orElse(found);
    }

    /** The language that the server names, where it names one. */
    Optional<String> language() {
        return header("content-language").map(String::strip).filter(tag -> !tag.isEmpty() && !tag.contains(","));
    }
}
