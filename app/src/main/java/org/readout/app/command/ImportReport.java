package org.readout.app.command;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.readout.ingest.archive.ArchiveImport;
import org.readout.ingest.archive.LeftOut;
import org.readout.ingest.archive.Totals;

/** What an import says of itself. */
final class ImportReport {
    private static final long MEGABYTE = 1_000_000;

    private ImportReport() {}

    /** Such as {@code a.warc.gz 412 of 1024 MB · 120331 records · 311 pages · 20 known · 120000 left out}. */
    static String line(ArchiveImport.Progress at) {
        return at.file().getFileName() + " " + at.place() / MEGABYTE + " of " + at.size() / MEGABYTE + " MB · "
                + counts(at.totals());
    }

    /** The counts, and below them why records were left out, the most frequent reason first. */
    static String of(Path file, Totals totals) {
        return file.getFileName() + ": " + counts(totals)
                + totals.leftOut().entrySet().stream()
                        .sorted(Map.Entry.<LeftOut, Long>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                        .map(entry -> String.format(
                                Locale.ROOT,
                                "%n%12d %s",
                                entry.getValue(),
                                entry.getKey().reason()))
                        .collect(Collectors.joining());
    }

    private static String counts(Totals totals) {
        long leftOut =
                totals.leftOut().values().stream().mapToLong(Long::longValue).sum();
        return totals.records() + " records · " + totals.published() + " pages · " + totals.known() + " known · "
                + leftOut + " left out";
    }
}
