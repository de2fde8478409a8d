package org.readout.app.command;

import org.readout.ingest.catalogue.Catalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
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
        subcommands = {ProbeCommand.class, CheckCommand.class, OpmlCommands.Export.class, OpmlCommands.Import.class})
public final class SourcesCommand {
    @Spec
    private CommandSpec spec;

    /** Prints each source with its party, zone and feeds. */
    @Command(name = "list", mixinStandardHelpOptions = true, description = "Lists the bundled catalogue.")
    int list() {
        CatalogueTable.print(Catalogue.standard(), spec.commandLine().getOut());
        return 0;
    }
}
