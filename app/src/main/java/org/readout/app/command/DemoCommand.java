package org.readout.app.command;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.readout.app.demo.DemoBeginning;
import org.readout.app.demo.DemoPace;
import org.readout.app.demo.DemoWorld;
import org.readout.app.run.Closing;
import org.readout.app.run.Installation;
import org.readout.app.run.LiveLine;
import org.readout.app.run.RunSettings;
import org.readout.app.run.TemporaryFolder;
import org.readout.ingest.catalogue.Catalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code readout demo}: everything in one JVM, on sample ministries served over HTTP on loopback. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Runs everything in one process on sample ministries; needs no internet.",
        footer = {
            "",
            "Twelve invented sources in seven languages publish, correct and withdraw over about a minute.",
            "Nothing is kept, unless --data names a folder: a demo that was stopped there goes on where it was.",
            "Another port for the web page: READOUT_HTTP_PORT=9090 readout demo"
        })
public final class DemoCommand implements Callable<Integer> {
    @Option(names = "--data", paramLabel = "DIR", description = "Keep the data here and go on from it next time.")
    private Path data;

    @Option(
            names = "--pace",
            paramLabel = "N",
            defaultValue = "1",
            description = "How many times faster the story unfolds (default: ${DEFAULT-VALUE}).")
    private int pace;

    @Mixin
    private ConfigOption config;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        try (Closing closing = Closing.atExit()) {
            Path folder = data == null
                    ? closing.add(TemporaryFolder.create("readout-demo")).path()
                    : data;
            Map<String, String> environment = ConfigOption.environment(choices(folder));
            RunSettings settings = RunSettings.from(environment);
            if (!config.shown(settings, environment, spec.commandLine().getOut())) {
                show(settings, folder, closing);
            }
        }
        return 0;
    }

    private void show(RunSettings settings, Path folder, Closing closing) throws InterruptedException {
        DemoBeginning kept = DemoBeginning.in(folder, InstantSource.system().instant());
        DemoWorld world = closing.add(DemoWorld.start(InstantSource.system(), new DemoPace(pace), kept));
        new DemoBeginning(kept.start(), world.port()).keepIn(folder);
        Catalogue catalogue = Catalogue.read(world.sourcesYaml(), "the demo's sources");
        Installation installation = Installation.start(settings, catalogue, closing);
        Announcement.print(installation, System.out);
        LiveLine line = new LiveLine(installation.metrics().registry(), System.out);
        while (true) {
            line.show();
            Thread.sleep(line.pause());
        }
    }

    /** What makes the sample ministries reachable: all of them live on one loopback address. */
    private static Map<String, String> choices(Path folder) {
        Map<String, String> choices = new HashMap<>();
        choices.put("READOUT_DATA", folder.toString());
        choices.put("READOUT_ALLOW_PRIVATE", "true");
        choices.put("READOUT_HOST_SPACING", "PT0.02S");
        choices.put("READOUT_POLL_SPREAD", "PT0.5S");
        return choices;
    }
}
