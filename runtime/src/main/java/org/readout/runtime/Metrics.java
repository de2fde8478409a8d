package org.readout.runtime;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * Our own metrics, by the names the dashboards and the runbook use.
 *
 * <p>For every stage, {@link #received} equals what went out ({@link #pages}, {@link #articles}, {@link #projected},
 * {@link #indexed}) plus what {@link #dropped} counts.
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

    /**
     * What reached a stage: a page's errand at {@code ingest}, a record at {@code article}, {@code project} and {@code
     * index}.
     */
    public Counter received(String stage) {
        return registry.counter("readout.received", "stage", stage);
    }

    /** Polls by outcome: {@code fetched}, {@code not-modified}, {@code failed} and so on. */
    public Counter polls(String outcome) {
        return registry.counter("readout.polls", "outcome", outcome);
    }

    /** Entries that probably came and went between two polls, by the rhythm of their feed. */
    public Counter missed() {
        return registry.counter("readout.entries.missed");
    }

    /**
     * Pages by what their errand came to: {@code new}, {@code changed} and {@code gone} are published, {@code unchanged}
     * and {@code later} are not.
     */
    public Counter pages(String result) {
        return registry.counter("readout.pages", "result", result);
    }

    /** Articles by result: {@code new}, {@code revised}, {@code unchanged}, {@code withdrawn}, {@code forgotten}. */
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

    /** Changes of contacts that stand in the contact index topic. */
    public Counter projected() {
        return registry.counter("readout.projected");
    }

    /** Records taken into the search index. */
    public Counter indexed(String topic) {
        return registry.counter("readout.indexed", "topic", topic);
    }

    /** How many contacts can be found, asked for whenever someone looks. */
    public void contactsInIndex(Supplier<Number> count) {
        Gauge.builder("readout.index.contacts", count).register(registry);
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
