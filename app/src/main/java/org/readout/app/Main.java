package org.readout.app;

import org.readout.app.command.BatchCommand;
import org.readout.app.command.BenchCommand;
import org.readout.app.command.CandidateCommands;
import org.readout.app.command.DeadLettersCommand;
import org.readout.app.command.DemoCommand;
import org.readout.app.command.DetectCommand;
import org.readout.app.command.ExportCommand;
import org.readout.app.command.ExtractCommand;
import org.readout.app.command.ForgetCommand;
import org.readout.app.command.ImportCommand;
import org.readout.app.command.ParseFeedsCommand;
import org.readout.app.command.ReplayCommand;
import org.readout.app.command.ServiceCommands;
import org.readout.app.command.SourcesCommand;
import org.readout.app.command.TopicsCommand;
import org.readout.app.command.UpCommand;
import org.readout.runtime.StartRefused;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The {@code readout} command. */
@Command(
        name = "readout",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "One record per diplomatic contact, from what foreign ministries publish.",
        footer = {
            "",
            "Start here:",
            "  readout demo          watch sample ministries become contacts; needs no internet",
            "  readout up            the same on real ministries; keeps its data in ./data",
            "  readout batch --in docs.jsonl --out DIR",
            "                        detect and match contacts in your own documents, without a broker",
            "  readout sources probe https://mfa.gov.az/",
            "                        find a ministry's feeds and the entry that adds it to the sources",
            "",
            "Settings are environment variables named READOUT_… and KAFKA_…;",
            "readout COMMAND --print-config shows those in force."
        },
        subcommands = {
            DemoCommand.class,
            UpCommand.class,
            ServiceCommands.Ingest.class,
            ServiceCommands.Enrich.class,
            ServiceCommands.Sink.class,
            ImportCommand.class,
            ExportCommand.class,
            BatchCommand.class,
            DetectCommand.class,
            ExtractCommand.class,
            ParseFeedsCommand.class,
            SourcesCommand.class,
            DeadLettersCommand.class,
            ForgetCommand.class,
            ReplayCommand.class,
            CandidateCommands.All.class,
            CandidateCommands.Diff.class,
            CandidateCommands.Promote.class,
            CandidateCommands.Away.class,
            BenchCommand.class,
            TopicsCommand.class
        })
public final class Main {
    private static final int REFUSED = 2;

    private Main() {}

    public static void main(String[] arguments) {
        int status = new CommandLine(new Main())
                .setExecutionExceptionHandler(Main::explain)
                .execute(arguments);
        System.exit(status);
    }

    /** A refused start is one message; anything else is our fault and shows where it happened. */
    private static int explain(Exception failure, CommandLine command, CommandLine.ParseResult parsed)
            throws Exception {
        if (failure instanceof StartRefused) {
            command.getErr().println("readout: " + failure.getMessage());
            return REFUSED;
        }
        throw failure;
    }

    /** The version in the product's own jar. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"readout " + (version == null ? "(not packaged)" : version)};
        }
    }
}
