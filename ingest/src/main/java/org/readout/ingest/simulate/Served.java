package org.readout.ingest.simulate;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * An answer.
 *
 * @param status none is sent where it is zero: the connection is cut
 * @param delay before it is sent, in real time
 */
record Served(int status, Map<String, String> headers, String body, Duration delay) {
    static final Served CUT = new Served(0, Map.of(), "", Duration.ZERO);
    static final Served NOT_MODIFIED = status(304);

    Served {
        headers = Map.copyOf(headers);
    }

    static Served status(int status) {
        return new Served(status, Map.of("content-type", "text/html"), "", Duration.ZERO);
    }

    static Served page(String html) {
        return new Served(200, Map.of("content-type", "text/html; charset=utf-8"), html, Duration.ZERO);
    }

    static Served redirect(int status, String to) {
        return status(status).with("location", to);
    }

    boolean isFeed() {
        return status == 200 && body.startsWith("<rss");
    }

    Served with(String header, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(header, value);
        return new Served(status, more, body, delay);
    }

    Served after(Duration time) {
        return new Served(status, headers, body, time);
    }
}
