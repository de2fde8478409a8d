package org.readout.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.readout.enrich.article.ExtractFiles;
import org.readout.runtime.StartRefused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code readout extract}: the reading of articles alone, on files. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description = {
            "Reads the article out of each .html or .html.gz file of a folder and prints a line for each:",
            "  {\"file\",\"title\",\"text\",\"publishedAt\",\"language\"}"
        })
public final class ExtractCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "The folder with the pages.")
    private Path folder;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try {
            new ExtractFiles().extract(folder, out);
            out.flush();
            return 0;
        } catch (IOException e) {
            throw new StartRefused(
                    "cannot read " + folder + " (" + e + "): name a folder of .html or .html.gz files", e);
        }
    }
}
