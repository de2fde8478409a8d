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
import java.util.function.Consumer;
import org.readout.app.document.DocumentArticles;
import org.readout.app.document.DocumentReader;
import org.readout.app.explain.ExplanationText;
import org.readout.app.explain.Pen;
import org.readout.app.report.MentionReport;
import org.readout.app.report.Proposals;
import org.readout.app.report.ReportFormat;
import org.readout.enrich.detect.Detector;
import org.readout.enrich.resolve.People;
import org.readout.ingest.catalogue.Catalogue;
import org.readout.model.Article;
import org.readout.model.Json;
import org.readout.runtime.StartRefused;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code readout detect}: the detection stage alone, on documents. */
@Command(
        name = "detect",
        mixinStandardHelpOptions = true,
        description = "Prints the mentions of contacts in documents, one document a line.")
public final class DetectCommand implements Callable<Integer> {
    /** What to make of the documents where it is not mentions. */
    static final class Instead {
        @Option(
                names = "--explain",
                description = "Tell of each document why its mentions are there and why others are not.")
        private boolean explain;

        @Option(
                names = "--report",
                paramLabel = "OUT",
                description = "Write all mentions and all silent documents to read into OUT, a .html or .md file.")
        private Path report;

        @Option(
                names = "--proposals",
                paramLabel = "OUT",
                description =
                        "Write the people whom the registry does not know into OUT, for a reviewer of people.tsv.")
        private Path proposals;
    }

    @Parameters(
            arity = "0..1",
            paramLabel = "DOCS",
            description = "The documents, JSON Lines as for batch; standard input where left out.")
    private Path in;

    @Option(names = "--id", paramLabel = "ID", description = "Only the document of this id.")
    private String id;

    @ArgGroup
    private Instead instead = new Instead();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Detector detector = Detector.standard();
        PrintWriter out = spec.commandLine().getOut();
        if (instead.report != null) {
            return report(detector, instead.report);
        }
        if (instead.proposals != null) {
            return propose(detector, instead.proposals);
        }
        return instead.explain
                ? read(article -> ExplanationText.write(detector.explain(article), Pen.standard(), out::println))
                : read(article -> out.println(Json.write(detector.detect(article))));
    }

    private int report(Detector detector, Path file) {
        ReportFormat format = ReportFormat.of(file)
                .orElseThrow(() -> new StartRefused("--report " + file + ": name a file that ends in .html or .md"));
        MentionReport report = new MentionReport();
        int status = read(article -> report.add(detector.detect(article)));
        write(file, report.write(format));
        return status;
    }

    private int propose(Detector detector, Path file) {
        Proposals proposals = new Proposals(People.standard());
        int status = read(article -> proposals.add(detector.detect(article)));
        write(file, proposals.write());
        return status;
    }

    private static void write(Path file, String words) {
        try {
            Files.writeString(file, words);
        } catch (IOException e) {
            throw new StartRefused("cannot write " + file + " (" + e + ")", e);
        }
    }

    private int read(Consumer<Article> consumer) {
        String name = in == null ? "standard input" : in.toString();
        DocumentReader reader = new DocumentReader(name, new DocumentArticles(Catalogue.standard()::sourceOf));
        try (BufferedReader lines = open()) {
            List<String> faults = reader.read(lines, article -> only(article, consumer));
            spec.commandLine().getOut().flush();
            faults.forEach(spec.commandLine().getErr()::println);
            return faults.isEmpty() ? 0 : 1;
        } catch (IOException e) {
            throw new StartRefused("cannot read " + name + " (" + e + ")", e);
        }
    }

    private void only(Article article, Consumer<Article> consumer) {
        if (id == null || article.id().value().equals(id)) {
            consumer.accept(article);
        }
    }

    private BufferedReader open() throws IOException {
        return in == null
                ? new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
                : Files.newBufferedReader(in);
    }
}
