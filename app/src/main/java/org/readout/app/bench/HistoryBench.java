package org.readout.app.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.readout.app.history.Backlog;
import org.readout.app.history.PacedOutlet;
import org.readout.ingest.archive.Outlet;
import org.readout.ingest.publish.PageOutlet;
import org.readout.model.Contact;
import org.readout.model.Json;
import org.readout.model.Page;
import org.readout.runtime.KafkaSettings;
import org.readout.runtime.Topics;
import org.readout.runtime.WholeTopic;

/**
 * What importing years past does to the live flow, and whether the contacts are those of pages that came in order.
 *
 * <p>Live pages flow evenly: alone, then while an archive is handed on at once, then while another is handed on as {@code
 * readout import} does it.
 */
public final class HistoryBench {
    /** As many pages as an import reads before it hands them on. */
    private static final int BATCH = 500;

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final long GLANCE_MILLIS = 500;

    private final KafkaSettings kafka;
    private final Topics topics;
    private final PrintStream out;
    private final PageMill mill = PageMill.plain();
    /** When the archives' pages were fetched; no page tells of a day after its fetch. */
    private final Instant begun = Instant.now();

    public HistoryBench(KafkaSettings kafka, Topics topics, PrintStream out) {
        this.kafka = kafka;
        this.topics = topics;
        this.out = out;
    }

    /**
     * @param archived pages in the two archives together, all older than the live ones
     * @param live pages while nothing is imported, and at least as many beside each archive
     * @return whether the contacts are as they should be
     */
    public boolean run(int archived, int live, int perSecond) throws InterruptedException {
        int half = archived / 2;
        try (Backlog backlog = new Backlog(kafka, topics);
                PageOutlet outlet = PageOutlet.connect(kafka, topics, known -> {});
                ExecutorService beside = Executors.newVirtualThreadPerTaskExecutor()) {
            int alone = archived + live;
            new LatencyBench(kafka, topics).run("live pages alone", archived, n -> n < alone, perSecond, out);
            Future<?> atOnce = beside.submit(() -> hand("at once", 0, half, outlet));
            int next = flow("live pages beside an archive handed on at once", alone, live, atOnce, perSecond);
            Outlet paced = new PacedOutlet(outlet, backlog::records, records -> {});
            Future<?> asImported = beside.submit(() -> hand("as imported", half, archived, paced));
            int pages = flow("live pages beside an archive as imported", next, live, asImported, perSecond);
            return verdict(pages);
        }
    }

    private int flow(String what, int first, int live, Future<?> importing, int perSecond) throws InterruptedException {
        int next = new LatencyBench(kafka, topics)
                .run(what, first, number -> number < first + live || !importing.isDone(), perSecond, out);
        try {
            importing.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the import failed", e.getCause());
        }
        return next;
    }

    private void hand(String how, int from, int to, Outlet outlet) {
        long start = System.nanoTime();
        List<Page> pages = new ArrayList<>();
        for (int number = from; number < to; number++) {
            Page page = mill.page(number, begun);
            if (outlet.admit(page)) {
                pages.add(page);
            }
            if (pages.size() == BATCH || number == to - 1) {
                outlet.publish(List.copyOf(pages), number);
                pages.clear();
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        out.printf(
                Locale.ROOT,
                "archive %s: %d pages in %.1f s, %.0f/s%n",
                how,
                to - from,
                seconds,
                (to - from) / seconds);
    }

    /** What the pure functions make of all pages at once is what they make of them in order. */
    private boolean verdict(int pages) throws InterruptedException {
        Map<String, String> expected = new TreeMap<>();
        new PurePipeline()
                .contacts(mill, pages, begun)
                .forEach(contact -> expected.put(contact.id().value(), told(contact)));
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        Map<String, String> index = index();
        while (!index.equals(expected) && System.nanoTime() < deadline) {
            Thread.sleep(GLANCE_MILLIS);
            index = index();
        }
        out.printf(
                "%d contacts of %d pages, %s those of the same pages in order%n",
                index.size(), pages, index.equals(expected) ? "byte for byte" : "NOT");
        return index.equals(expected);
    }

    private Map<String, String> index() {
        Map<String, String> index = new TreeMap<>();
        WholeTopic.read(kafka, topics.contactIndex(), record -> {
            String id = new String(record.key(), StandardCharsets.UTF_8);
            if (record.value() == null) {
                index.remove(id);
            } else {
                index.put(id, told(Json.read(record.value(), Contact.class)));
            }
        });
        return index;
    }

    /** Revisions count what was published on the way. */
    private static String told(Contact contact) {
        return Json.write(contact.withRevision(1));
    }
}
