package org.readout.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.readout.app.run.ProgressLine;
import org.readout.ingest.archive.ArchiveWriter;
import org.readout.ingest.archive.Selection;
import org.readout.ingest.publish.PageExport;
import org.readout.model.Page;
import org.readout.model.SourceId;
import org.readout.runtime.StartRefused;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code readout export}: the pages topic as a web archive. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes pages as a web archive (WARC 1.1), which other tools read and readout import takes back.",
        footer = {
            "",
            "readout export --warc pages.warc.gz",
            "readout export --warc may.warc.gz --from 2024-05-01 --to 2024-06-01 --source aze-mfa"
        })
public final class ExportCommand implements Callable<Integer> {
    @Option(names = "--warc", required = true, paramLabel = "FILE", description = "What to write, .warc or .warc.gz.")
    private Path file;

    @Option(
            names = "--from",
            converter = Day.class,
            paramLabel = "WHEN",
            description = "Fetched at or after this date or instant (UTC).")
    private Optional<Instant> from;

    @Option(
            names = "--to",
            converter = Day.class,
            paramLabel = "WHEN",
            description = "Fetched before this date or instant (UTC).")
    private Optional<Instant> to;

    @Option(names = "--source", paramLabel = "ID", description = "Pages of this source only.")
    private Optional<String> source;

    @Option(names = "--dry-run", description = "Count the pages and write nothing.")
    private boolean dry;

    @Spec
    private CommandSpec spec;

    private final PageExport export = new PageExport();
    private long pages;

    @Override
    public Integer call() {
        Cluster cluster = Cluster.named();
        ProgressLine line = new ProgressLine(System.err, InstantSource.system());
        if (dry) {
            cluster.use(() -> read(cluster, line, page -> true));
            say(pages + " pages would be written");
            return 0;
        }
        if (Files.exists(file)) {
            throw new StartRefused(file + " is there already: name another file, or take that one away");
        }
        cluster.use(() -> write(cluster, line));
        return 0;
    }

    private interface Taker {
        /** Whether it was taken. */
        boolean take(Page page) throws IOException;
    }

    /** Under another name until it is whole. */
    private boolean write(Cluster cluster, ProgressLine line) {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (FileChannel out = FileChannel.open(
                            part,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.TRUNCATE_EXISTING,
                            StandardOpenOption.WRITE);
                    ArchiveWriter writer = ArchiveWriter.begin(
                            out,
                            file.getFileName().toString(),
                            ArchiveWriter.Compression.named(file.toString()),
                            Instant.now())) {
                read(cluster, line, writer::write);
            }
            Files.move(part, file);
            say(pages + " pages, " + Files.size(file) + " bytes in " + file);
            return true;
        } catch (IOException | UncheckedIOException e) {
            throw new StartRefused(
                    file + " cannot be written (" + e.getMessage() + "): check its folder and the disk", e);
        }
    }

    private boolean read(Cluster cluster, ProgressLine line, Taker taker) {
        Selection selection = new Selection(from, to, source.map(SourceId::new));
        export.read(cluster.kafka(), cluster.topics(), page -> {
            if (selection.holds(page)) {
                take(taker, page);
            }
            line.show(() -> pages + " pages");
        });
        line.end();
        return true;
    }

    private void take(Taker taker, Page page) {
        try {
            pages += taker.take(page) ? 1 : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void say(String text) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(text);
        if (export.unreadable() > 0) {
            out.println(export.unreadable() + " records on the pages topic are no pages and were left out");
        }
        out.flush();
    }

    /** A date, which means its first instant, or an instant. */
    static final class Day implements ITypeConverter<Instant> {
        @Override
        public Instant convert(String text) {
            try {
                return text.contains("T")
                        ? Instant.parse(text)
                        : LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
            } catch (java.time.format.DateTimeParseException e) {
                throw new TypeConversionException("\"" + text
                        + "\" is neither a date such as 2024-05-01 nor an instant such as 2024-05-01T10:00:00Z");
            }
        }
    }
}
