package org.readout.app.run;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.PrintStream;
import java.time.Duration;

/**
 * The line that shows that work goes on: how much each stage has seen since the start, and how many contacts there are.
 *
 * <p>On a terminal it rewrites itself each second; elsewhere it is printed anew when something changed.
 */
public final class LiveLine {
    private static final Duration ON_TERMINAL = Duration.ofSeconds(1);
    private static final Duration ELSEWHERE = Duration.ofSeconds(5);

    private final MeterRegistry registry;
    private final StatusLine status;

    public LiveLine(MeterRegistry registry, PrintStream out) {
        this.registry = registry;
        this.status = StatusLine.on(out);
    }

    /** How long to wait before the next {@link #show}. */
    public Duration pause() {
        return status.isOnTerminal() ? ON_TERMINAL : ELSEWHERE;
    }

    public void show() {
        status.show(text());
    }

    /** Such as {@code polls 41 · pages 18 · articles 17 · mentions 12 · contacts 7 · dropped 1}. */
    String text() {
        return "polls " + total("readout.polls")
                + " · pages " + total("readout.pages")
                + " · articles " + total("readout.articles")
                + " · mentions " + total("readout.mentions")
                + " · contacts " + inTheIndex()
                + " · dropped " + total("readout.dropped");
    }

    /** Those that can be found now, also right after a restart. */
    private long inTheIndex() {
        return (long) registry.find("readout.index.contacts").gauges().stream()
                .mapToDouble(Gauge::value)
                .sum();
    }

    private long total(String name) {
        return (long) registry.find(name).counters().stream()
                .mapToDouble(Counter::count)
                .sum();
    }
}
