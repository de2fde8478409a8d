package org.readout.app.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.readout.app.document.DocumentArticles;
import org.readout.app.document.DocumentReader;
import org.readout.enrich.detect.Detector;
import org.readout.ingest.catalogue.Catalogue;
import org.readout.model.Json;
import org.readout.runtime.StartRefused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code readout detect}: the detection stage alone, on documents. */
@Command(
        name = "detect",
        mixinStandardHelpOptions = true,
        description = "Prints the mentions of contacts in documents, one document a line.")
public final class DetectCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..1",
            paramLabel = "DOCS",
            description = "The documents, JSON Lines as for batch; standard input where left out.")
    private Path in;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Detector detector = Detector.standard();
        PrintWriter out = spec.commandLine().getOut();
        String name = in == null ? "standard input" : in.toString();
        DocumentReader reader = new DocumentReader(name, new DocumentArticles(Catalogue.standard()::sourceOf));
        try (BufferedReader lines = open()) {
            List<String> faults = reader.read(lines, article -> out.println(Json.write(detector.detect(article))));
            out.flush();
            faults.forEach(spec.commandLine().getErr()::println);
            return faults.isEmpty() ? 0 : 1;
        } catch (IOException e) {
            throw new StartRefused("cannot read " + name + " (" + e + ")", e);
        }
    }

    private BufferedReader open() throws IOException {
        return in == null
                ? new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
                : Files.newBufferedReader(in);
    }
}
