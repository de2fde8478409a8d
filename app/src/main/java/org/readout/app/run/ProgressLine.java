package org.readout.app.run;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;

/** The line that shows how far a long piece of work is; asked as often as you like, it speaks once in a while. */
public final class ProgressLine {
    private static final Duration ON_TERMINAL = Duration.ofMillis(250);
    private static final Duration ELSEWHERE = Duration.ofSeconds(10);

    private final PrintStream out;
    private final StatusLine line;
    private final InstantSource clock;
    private Instant next;

    public ProgressLine(PrintStream out, InstantSource clock) {
        this.out = out;
        this.line = StatusLine.on(out);
        this.clock = clock;
        this.next = clock.instant().plus(pause());
    }

    /** @param text is asked for only when it is time to speak */
    public void show(Supplier<String> text) {
        Instant now = clock.instant();
        if (now.isBefore(next)) {
            return;
        }
        next = now.plus(pause());
        line.show(text.get());
    }

    /** What is printed next stands below the line. */
    public void end() {
        if (line.isOnTerminal()) {
            out.println();
        }
    }

    private Duration pause() {
        return line.isOnTerminal() ? ON_TERMINAL : ELSEWHERE;
    }
}
