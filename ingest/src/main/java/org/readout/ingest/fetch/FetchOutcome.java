package org.readout.ingest.fetch;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** How a fetch turned out. */
public sealed interface FetchOutcome {
    /** One word for the metrics. */
    String word();

    /**
     * A document.
     *
     * @param url where it came from after redirects
     * @param headers by lower-case name; of several values the first
     */
    record Fetched(URI url, int status, Map<String, String> headers, byte[] body, Validators validators)
            implements FetchOutcome {
        public Fetched {
            headers = Map.copyOf(headers);
            body = body.clone();
        }

        @Override
        public byte[] body() {
            return body.clone();
        }

        public String contentType() {
            return headers.getOrDefault("content-type", "");
        }

        @Override
        public String word() {
            return "fetched";
        }
    }

    /** The version that is already known. */
    record NotModified() implements FetchOutcome {
        @Override
        public String word() {
            return "not-modified";
        }
    }

    /** Permanent redirects led to {@code to}, and there waited {@code then}. */
    record Moved(URI to, FetchOutcome then) implements FetchOutcome {
        @Override
        public String word() {
            return "moved";
        }
    }

    /** Asked to come less often (429), or later (503 with Retry-After). */
    record RateLimited(int status, Optional<Duration> retryAfter) implements FetchOutcome {
        @Override
        public String word() {
            return "rate-limited";
        }
    }

    /** 404 or 410. */
    record Gone(int status) implements FetchOutcome {
        @Override
        public String word() {
            return "gone";
        }
    }

    /** Not fetched, because the site or our own rules do not allow it. */
    record Refused(Rule rule, String reason) implements FetchOutcome {
        @Override
        public String word() {
            return "refused";
        }
    }

    /** Which rule stood in the way. */
    enum Rule {
        ROBOTS,
        BOT_WALL,
        FORBIDDEN,
        ADDRESS,
        SCHEME,
        SIZE
    }

    /** No usable answer. */
    record Failed(String reason) implements FetchOutcome {
        @Override
        public String word() {
            return "failed";
        }
    }
}
