package org.readout.app.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.readout.app.history.Backlog;
import org.readout.app.history.PacedOutlet;
import org.readout.app.run.ProgressLine;
import org.readout.app.run.RunSettings;
import org.readout.app.run.Services;
import org.readout.ingest.archive.ArchiveImport;
import org.readout.ingest.archive.Bookmark;
import org.readout.ingest.archive.BookmarkedOutlet;
import org.readout.ingest.archive.DryOutlet;
import org.readout.ingest.archive.Origins;
import org.readout.ingest.archive.Outlet;
import org.readout.ingest.archive.Totals;
import org.readout.ingest.catalogue.Catalogue;
import org.readout.ingest.publish.PageOutlet;
import org.readout.model.SourceId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code readout import}: the pages of web archives onto the pages topic. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Publishes the pages in web archives (WARC) as if they had been fetched when they were captured.",
            "Pages that are published already are not published again, so a broken-off import is simply repeated.",
            "Where enrich is at work, an import goes only as fast as leaves room for the pages that arrive meanwhile."
        },
        footer = {
            "",
            "readout import --dry-run CC-NEWS-20240506.warc.gz      what is in it; needs no Kafka",
            "KAFKA_BOOTSTRAP_SERVERS=127.0.0.1:9092 readout import CC-NEWS-*.warc.gz",
            "readout import --source aze-mfa old-site.warc.gz       hosts that the catalogue does not know are aze-mfa's"
        })
public final class ImportCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Archives, .warc or .warc.gz.")
    private List<Path> files;

    @Option(names = "--source", paramLabel = "ID", description = "Whose the pages of unknown hosts are.")
    private Optional<String> source;

    @Option(names = "--dry-run", description = "Only say what would be published, known pages included.")
    private boolean dry;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        ProgressLine line = new ProgressLine(System.err, InstantSource.system());
        if (dry) {
            RunSettings settings = RunSettings.from(ConfigOption.environment(Map.of()));
            files.forEach(file -> report(file, read(file, settings, new DryOutlet(), line, 0)));
            return 0;
        }
        Cluster cluster = Cluster.named();
        return cluster.use(() -> {
            publish(cluster, line);
            return 0;
        });
    }

    private void publish(Cluster cluster, ProgressLine line) {
        String topic = cluster.provisioner().id(cluster.topics().pages());
        try (Backlog backlog = new Backlog(cluster.kafka(), cluster.topics());
                PageOutlet outlet = PageOutlet.connect(
                        cluster.kafka(),
                        cluster.topics(),
                        known -> line.show(() -> "reading what is published: " + known + " pages"))) {
            Outlet paced = new PacedOutlet(
                    outlet,
                    backlog::records,
                    records -> line.show(() -> "waiting for enrich, which has " + records + " records to go"));
            for (Path file : files) {
                report(file, publish(file, cluster.settings(), paced, topic, line));
            }
        }
    }

    private Totals publish(Path file, RunSettings settings, Outlet outlet, String topic, ProgressLine line) {
        String circumstances = topic + source + origins(settings).catalogue().sources();
        Bookmark bookmark = Bookmark.of(settings.common().data().resolve("imports"), file, circumstances);
        Totals totals = read(file, settings, new BookmarkedOutlet(outlet, bookmark), line, bookmark.place());
        bookmark.remove();
        return totals;
    }

    private Totals read(Path file, RunSettings settings, Outlet outlet, ProgressLine line, long from) {
        int largest = settings.ingest().fetch().largest();
        ArchiveImport reading = new ArchiveImport(
                file, origins(settings), largest, Instant.now(), outlet, at -> line.show(() -> ImportReport.line(at)));
        Totals totals = reading.run(from);
        line.end();
        if (from > 0) {
            print("went on at byte " + from + " of " + file);
        }
        return totals;
    }

    private Origins origins(RunSettings settings) {
        Catalogue catalogue = Services.catalogue(settings);
        return new Origins(catalogue, source.map(SourceId::new));
    }

    private void report(Path file, Totals totals) {
        print(ImportReport.of(file, totals));
    }

    private void print(String text) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(text);
        out.flush();
    }
}
