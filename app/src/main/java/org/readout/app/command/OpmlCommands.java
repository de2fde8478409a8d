package org.readout.app.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.readout.ingest.catalogue.Catalogue;
import org.readout.ingest.draft.DraftYaml;
import org.readout.ingest.opml.OpmlReader;
import org.readout.ingest.opml.OpmlReading;
import org.readout.ingest.opml.OpmlWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code readout sources export} and {@code import}: the catalogue to and from other feed readers. */
final class OpmlCommands {
    private OpmlCommands() {}

    /** Prints a catalogue as a list that feed readers subscribe to. */
    @Command(
            name = "export",
            mixinStandardHelpOptions = true,
            description = "Prints the feeds of a catalogue as OPML 2.0, which any feed reader can subscribe to.",
            footer = {
                "",
                "readout sources export --opml > ministries.opml            the bundled catalogue",
                "readout sources export --opml my-sources.yaml > mine.opml  your own"
            })
    static final class Export implements Callable<Integer> {
        @Option(names = "--opml", required = true, description = "The format; OPML is the only one so far.")
        private boolean opml;

        @Parameters(arity = "0..1", paramLabel = "FILE", description = "Your own catalogue instead of the bundled one.")
        private Optional<Path> file;

        @Spec
        private CommandSpec spec;

        @Override
        public Integer call() {
            Catalogue catalogue = file.map(Catalogue::read).orElseGet(Catalogue::standard);
            print(spec, OpmlWriter.write(catalogue));
            return 0;
        }
    }

    /** Prints the feeds of an OPML file as a catalogue, with its guesses marked and what it left out named. */
    @Command(
            name = "import",
            mixinStandardHelpOptions = true,
            description = {
                "Reads the feeds in an OPML file, a feed reader's export, and prints them as a catalogue.",
                "OPML knows no country and no time zone: what is guessed from the address says so beside it."
            },
            footer = {
                "",
                "readout sources import subscriptions.opml > my-sources.yaml",
                "readout sources check my-sources.yaml"
            })
    static final class Import implements Callable<Integer> {
        @Parameters(paramLabel = "FILE", description = "The OPML file.")
        private Path file;

        @Spec
        private CommandSpec spec;

        @Override
        public Integer call() {
            OpmlReading reading = OpmlReader.read(file);
            StringBuilder out = new StringBuilder();
            reading.leftOut()
                    .forEach(line -> out.append(DraftYaml.comment(line)).append('\n'));
            print(spec, out.append(DraftYaml.of(reading.drafts())).toString());
            return 0;
        }
    }

    private static void print(CommandSpec spec, String text) {
        PrintWriter out = spec.commandLine().getOut();
        out.print(text);
        out.flush();
    }
}
