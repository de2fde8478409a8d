package org.readout.app.command;

import java.io.PrintWriter;
import java.util.HashMap;
import java.util.Map;
import org.readout.app.run.RunSettings;
import picocli.CommandLine.Option;

/** The options that every long-running command shares. */
final class ConfigOption {
    @Option(names = "--print-config", description = "Show every setting in force, secrets masked, and end.")
    private boolean printConfig;

    /** The environment with a command's own choices laid over it. */
    static Map<String, String> environment(Map<String, String> choices) {
        Map<String, String> all = new HashMap<>(System.getenv());
        all.putAll(choices);
        return all;
    }

    /** Whether this run was only asked to show its settings, which it then has. */
    boolean shown(RunSettings settings, Map<String, String> environment, PrintWriter out) {
        if (printConfig) {
            settings.print(out, environment);
        }
        return printConfig;
    }
}
