package org.readout.app.command;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.readout.app.run.Closing;
import org.readout.app.run.Installation;
import org.readout.app.run.LiveLine;
import org.readout.app.run.RunSettings;
import org.readout.app.run.Services;
import org.readout.ingest.catalogue.Catalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code readout up}: everything in one JVM on the catalogue of real ministries. */
@Command(
        name = "up",
        mixinStandardHelpOptions = true,
        description = "Runs everything in one process on real ministries: broker, services, web page.",
        footer = {
            "",
            "Data lies in READOUT_DATA (./data) and survives restarts and crashes.",
            "Your own sources: READOUT_SOURCES=my-sources.yaml readout up",
            "Another port for the web page: READOUT_HTTP_PORT=9090 readout up"
        })
public final class UpCommand implements Callable<Integer> {
    @Option(names = "--data", paramLabel = "DIR", description = "Where the data lies (READOUT_DATA; ./data).")
    private String data;

    @Mixin
    private ConfigOption config;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        Map<String, String> environment = ConfigOption.environment(choices());
        RunSettings settings = RunSettings.from(environment);
        if (config.shown(settings, environment, spec.commandLine().getOut())) {
            return 0;
        }
        Catalogue catalogue = Services.catalogue(settings);
        try (Installation installation = Installation.start(settings, catalogue, Closing.atExit())) {
            Announcement.print(installation, System.out);
            keepShowing(new LiveLine(installation.metrics().registry(), System.out));
        }
        return 0;
    }

    /** Until the process is told to end. */
    private static void keepShowing(LiveLine line) throws InterruptedException {
        while (true) {
            line.show();
            Thread.sleep(line.pause());
        }
    }

    private Map<String, String> choices() {
        Map<String, String> choices = new HashMap<>();
        if (data != null) {
            choices.put("READOUT_DATA", data);
        }
        return choices;
    }
}
