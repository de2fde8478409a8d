package org.readout.app.command;

import java.io.PrintStream;
import org.readout.app.run.Installation;

/** What a person wants to know once everything is on its way: where to look, and how to end it. */
final class Announcement {
    private Announcement() {}

    static void print(Installation installation, PrintStream out) {
        out.println();
        out.println("  Readout   http://127.0.0.1:" + installation.sink().port() + "/");
        out.println("  API       http://127.0.0.1:" + installation.sink().port() + "/api/v1/contacts");
        out.println("  Kafka     " + installation.bootstrapServers());
        out.println("  Health    http://127.0.0.1:" + installation.opsPort() + "/health  /ready  /metrics");
        out.println("  Ctrl-C ends it.");
        out.println();
        out.flush();
    }
}
