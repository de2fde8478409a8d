package org.readout.runtime;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;

/**
 * Our own metrics, by the names the dashboards and the runbook use.
 *
 * <p>For every stage, what came in equals what went out plus what {@link #dropped} counts.
 */
public record Metrics(MeterRegistry registry) {
    private static final Duration[] LATENCY_BUCKETS = {
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofMillis(500),
        Duration.ofSeconds(1),
        Duration.ofSeconds(2),
        Duration.ofSeconds(5),
        Duration.ofSeconds(30),
        Duration.ofMinutes(5)
    };

    /** Polls by outcome: {@code fetched}, {@code not-modified}, {@code failed} and so on. */
    public Counter polls(String outcome) {
        return registry.counter("readout.polls", "outcome", outcome);
    }

    /** Entries that probably came and went between two polls, by the rhythm of their feed. */
    public Counter missed() {
        return registry.counter("readout.entries.missed");
    }

    /** Pages by result: {@code new}, {@code changed}, {@code gone}. */
    public Counter pages(String result) {
        return registry.counter("readout.pages", "result", result);
    }

    /** Articles by result: {@code new}, {@code revised}, {@code unchanged}, {@code withdrawn}. */
    public Counter articles(String result) {
        return registry.counter("readout.articles", "result", result);
    }

    public Counter mentions(String type, String status) {
        return registry.counter("readout.mentions", "type", type, "status", status);
    }

    /** Contacts by change: {@code announced}, {@code revised}, {@code merged}, {@code split}, {@code retracted}. */
    public Counter contacts(String change) {
        return registry.counter("readout.contacts", "change", change);
    }

    /** Everything a stage did not pass on, by reason; each reason has an entry in the runbook. */
    public Counter dropped(String stage, String reason) {
        return registry.counter("readout.dropped", "stage", stage, "reason", reason);
    }

    /** From a page's arrival on its topic to its contact's arrival in the search index. */
    public Timer pageToIndex() {
        return Timer.builder("readout.page.to.index")
                .serviceLevelObjectives(LATENCY_BUCKETS)
                .register(registry);
    }
}
