package org.readout.app.run;

import java.io.PrintStream;

/** One line that rewrites itself on a terminal; elsewhere it is printed anew each time it says something else. */
public final class StatusLine {
    private final PrintStream out;
    private final boolean terminal = Boolean.getBoolean("readout.terminal");
    private String last = "";

    private StatusLine(PrintStream out) {
        this.out = out;
    }

    public static StatusLine on(PrintStream out) {
        return new StatusLine(out);
    }

    public boolean isOnTerminal() {
        return terminal;
    }

    public void show(String line) {
        if (line.equals(last)) {
            return;
        }
        last = line;
        out.print(terminal ? "\r\u001b[K" + line : line + System.lineSeparator());
        out.flush();
    }
}
