package org.readout.ingest.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.readout.model.Page;
import org.readout.runtime.StartRefused;

/**
 * Reads one archive to its end and hands its pages on, some at a time.
 *
 * <p>It can begin where an earlier reading was interrupted; a page that is met again there is known by then.
 */
public final class ArchiveImport {
    private static final int MOST_PAGES = 500;
    private static final int MOST_BYTES = 4_000_000;
    /** Heads, and what a transfer coding adds. */
    private static final int BESIDES = 1_000_000;

    private final Path file;
    private final CaptureReader reader;
    private final Outlet outlet;
    private final Consumer<Progress> watcher;
    private final int largest;
    private final List<Page> pages = new ArrayList<>();
    private long bytes;
    private Totals totals = Totals.NONE;

    /**
     * How far the reading is.
     *
     * @param place in the file
     */
    public record Progress(Path file, long place, long size, Totals totals) {}

    /**
     * @param largest more bytes than this, before or after decompression, are no page
     * @param now what was captured later than this was not
     * @param watcher is told of every record
     */
    public ArchiveImport(
            Path file, Origins origins, int largest, Instant now, Outlet outlet, Consumer<Progress> watcher) {
        this.file = file;
        this.reader = new CaptureReader(origins, largest, now);
        this.largest = largest;
        this.outlet = outlet;
        this.watcher = watcher;
    }

    /** @param from 0, or a place that {@link Outlet#publish} was told */
    public Totals run(long from) {
        try (ArchiveFile archive = ArchiveFile.open(file, from, largest + BESIDES)) {
            long size = archive.size();
            for (var step = archive.next(reader::read); step.isPresent(); step = archive.next(reader::read)) {
                take(step.get());
                watcher.accept(new Progress(file, step.get().place(), size, totals));
            }
            outlet.publish(pages, size);
            watcher.accept(new Progress(file, size, size, totals));
            return totals;
        } catch (IOException e) {
            throw new StartRefused("archive " + file + " cannot be read (" + e + "): check the path and its rights", e);
        }
    }

    /** Before a step is taken, everything before its place has been dealt with: there reading can go on. */
    private void take(ArchiveFile.Step<Capture> step) {
        if ((pages.size() >= MOST_PAGES || bytes >= MOST_BYTES) && !reader.expectsMore()) {
            outlet.publish(List.copyOf(pages), step.place());
            pages.clear();
            bytes = 0;
        }
        totals = switch (step) {
            case ArchiveFile.Damage<Capture> damage -> totals.without(LeftOut.DAMAGED);
            case ArchiveFile.Whole<Capture>(long place, Capture.Without(LeftOut reason)) -> totals.without(reason);
            case ArchiveFile.Whole<Capture>(long place, Capture.Held(Page page)) -> held(page);
        };
    }

    private Totals held(Page page) {
        if (!outlet.admit(page)) {
            return totals.withKnown();
        }
        pages.add(page);
        bytes += page.body().length;
        return totals.withPublished();
    }
}
