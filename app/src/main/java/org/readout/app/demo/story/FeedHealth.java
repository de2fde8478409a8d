package org.readout.app.demo.story;

import java.time.Duration;

/** How a sample source's feed fares, so that the demo's feed status page has something to show. */
public enum FeedHealth {
    /** Serves its entries throughout. */
    ALIVE(Duration.ZERO),
    /** Overloaded at first (503), then lost (404), then given up for good (410). */
    DYING(Duration.ofSeconds(40)),
    /** Answers 200 with an HTML page that says "we have moved" and does not say where. */
    MOVED(Duration.ZERO);

    private final Duration settledAfter;

    FeedHealth(Duration settledAfter) {
        this.settledAfter = settledAfter;
    }

    public Duration settledAfter() {
        return settledAfter;
    }
}
