package org.readout.ingest.simulate;

import java.util.Map;
import java.util.Optional;

/**
 * A request as it reached the server.
 *
 * @param headers by lower-case name
 */
record Asked(String path, Map<String, String> headers) {
    static final String FEED = "/feed";

    Asked {
        headers = Map.copyOf(headers);
    }

    boolean isFeed() {
        return path.startsWith(FEED);
    }

    boolean isPage() {
        return path.startsWith("/releases/");
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    boolean isConditional() {
        return headers.containsKey("if-none-match") || headers.containsKey("if-modified-since");
    }
}
