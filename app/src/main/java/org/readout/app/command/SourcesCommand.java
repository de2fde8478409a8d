package org.readout.app.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.readout.ingest.catalogue.Catalogue;
import org.readout.model.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code readout sources}: the catalogue of sources. */
@Command(
        name = "sources",
        mixinStandardHelpOptions = true,
        description = "Finds sources, lists and checks the catalogue of them, exchanges it with feed readers.",
        footer = {
            "",
            "readout sources probe https://mfa.gov.az/ > my-sources.yaml",
            "readout sources check my-sources.yaml",
            "readout sources export --opml > ministries.opml",
            "readout sources import subscriptions.opml > my-sources.yaml"
        },
        subcommands = {ProbeCommand.class, OpmlCommands.Export.class, OpmlCommands.Import.class})
public final class SourcesCommand {
    @Spec
    private CommandSpec spec;

    /** Prints each source with its party, zone and feeds. */
    @Command(name = "list", mixinStandardHelpOptions = true, description = "Lists the bundled catalogue.")
    int list() {
        print(Catalogue.standard());
        return 0;
    }

    /** Reads a catalogue as {@code up} would, and says all that is wrong with it at once. */
    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description = "Says all that is wrong with a catalogue file, or lists it when nothing is.")
    int check(@Parameters(paramLabel = "FILE", description = "The catalogue, YAML.") Path file) {
        print(Catalogue.read(file));
        return 0;
    }

    private void print(Catalogue catalogue) {
        PrintWriter out = spec.commandLine().getOut();
        catalogue.sources().forEach(entry -> {
            Source source = entry.source();
            out.printf(
                    "%-20s %-4s %-20s %s%s%n",
                    source.id(),
                    source.party().map(Object::toString).orElse("-"),
                    source.zone(),
                    source.name(),
                    entry.verified() ? "" : " (unverified)");
            entry.feeds().forEach(feed -> out.printf("%25s %s%n", "", feed.url()));
        });
        out.flush();
    }
}
