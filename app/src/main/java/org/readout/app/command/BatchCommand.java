package org.readout.app.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.readout.app.document.DocumentArticles;
import org.readout.app.document.DocumentReader;
import org.readout.enrich.detect.Detector;
import org.readout.enrich.match.BatchRun;
import org.readout.ingest.catalogue.Catalogue;
import org.readout.model.Article;
import org.readout.model.ArticleMentions;
import org.readout.model.Contact;
import org.readout.model.Json;
import org.readout.runtime.StartRefused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code readout batch}: detection and matching over a file of documents, with no broker. */
@Command(
        name = "batch",
        mixinStandardHelpOptions = true,
        description = "Detects and matches contacts in documents, without a broker.",
        footer = {
            "",
            "DOCS holds one document a line:",
            "  {\"id\",\"url\",\"source\",\"language\"?,\"publishedAt\",\"title\",\"text\"}",
            "DIR then holds mentions.jsonl and contacts.jsonl, in the shapes of the topics.",
            "A line that is no document is named on standard error; the rest is done and the status is 1."
        })
public final class BatchCommand implements Callable<Integer> {
    @Option(names = "--in", required = true, paramLabel = "DOCS", description = "The documents, JSON Lines.")
    private Path in;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where the results go.")
    private Path out;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        List<ArticleMentions> found = new ArrayList<>();
        Detector detector = Detector.standard();
        List<String> faults = read(article -> found.add(detector.detect(article)));
        List<Contact> contacts = BatchRun.contacts(found);
        write("mentions.jsonl", found);
        write("contacts.jsonl", contacts);
        PrintWriter err = spec.commandLine().getErr();
        faults.forEach(err::println);
        err.println(found.size() + " documents, "
                + found.stream()
                        .mapToInt(document -> document.mentions().size())
                        .sum() + " mentions, "
                + contacts.size() + " contacts in " + out);
        return faults.isEmpty() ? 0 : 1;
    }

    private List<String> read(Consumer<Article> consumer) {
        DocumentReader reader = new DocumentReader(in.toString(), new DocumentArticles(Catalogue.standard()::sourceOf));
        try (BufferedReader lines = Files.newBufferedReader(in)) {
            return reader.read(lines, consumer);
        } catch (IOException e) {
            throw new StartRefused("cannot read " + in + " (" + e + "): --in names a file of one document a line", e);
        }
    }

    private void write(String name, List<?> values) {
        try {
            Files.createDirectories(out);
            try (Writer writer = Files.newBufferedWriter(out.resolve(name))) {
                for (Object value : values) {
                    writer.write(Json.write(value));
                    writer.write('\n');
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + name + " to " + out, e);
        }
    }
}
