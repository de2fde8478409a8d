package org.readout.app.run;

import java.io.PrintStream;

/** A line that is written over on a terminal, and printed anew elsewhere, when it says something new. */
public final class TerminalLine {
    private final PrintStream out;
    private final boolean terminal;
    private String last = "";

    public TerminalLine(PrintStream out) {
        this.out = out;
        this.terminal = Boolean.getBoolean("readout.terminal");
    }

    boolean onTerminal() {
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

    /** Leaves the line as it is; what is printed next stands below it. */
    public void end() {
        if (terminal && !last.isEmpty()) {
            out.println();
        }
        last = "";
    }
}
