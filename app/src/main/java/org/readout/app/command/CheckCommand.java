package org.readout.app.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.readout.app.run.RunSettings;
import org.readout.ingest.catalogue.Catalogue;
import org.readout.ingest.fetch.HttpFetcher;
import org.readout.ingest.probe.Check;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code readout sources check}: whether a catalogue is right, and whether its entry points give entries today. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Says all that is wrong with a catalogue file; where nothing is, asks each of its entry points once.",
            "It asks as politely as polling does, several hosts at a time and each of them by one request after another.",
            "A line for each entry point says what it gives; the last lines say which sources can lose `unverified`.",
            "Ends with 1 where an entry point gives nothing, with 2 where the catalogue is wrong."
        },
        footer = {
            "",
            "readout sources check                             the bundled catalogue",
            "readout sources check my-sources.yaml             your own",
            "readout sources check --offline my-sources.yaml   the file alone"
        })
final class CheckCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "FILE", description = "Your own catalogue instead of the bundled one.")
    private Optional<Path> file;

    @Option(names = "--offline", description = "Ask nobody: read the file and list it.")
    private boolean offline;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException, ExecutionException {
        Catalogue catalogue = file.map(Catalogue::read).orElseGet(Catalogue::standard);
        PrintWriter out = spec.commandLine().getOut();
        if (offline) {
            CatalogueTable.print(catalogue, out);
            return 0;
        }
        return CatalogueTable.print(catalogue, checked(catalogue), out) ? 0 : 1;
    }

    private List<Check.Checked> checked(Catalogue catalogue) throws InterruptedException, ExecutionException {
        RunSettings settings = RunSettings.from(ConfigOption.environment(Map.of()));
        InstantSource clock = InstantSource.system();
        try (HttpFetcher fetcher =
                new HttpFetcher(settings.ingest().fetch().withUnvouched(catalogue.unvouchedHosts()), clock)) {
            return new CheckRun(
                            new Check(fetcher, clock.instant()),
                            spec.commandLine().getErr())
                    .of(catalogue.feeds());
        }
    }
}
