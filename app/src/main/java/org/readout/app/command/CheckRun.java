package org.readout.app.command;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.readout.ingest.catalogue.FeedSpec;
import org.readout.ingest.probe.Check;

/** Many entry points asked side by side, with a line that shows how far it is; the fetcher keeps each host's turn. */
record CheckRun(Check check, PrintWriter progress) {
    private static final int AT_ONCE = 16;
    private static final int STEP = 10;

    /** In the order given. */
    List<Check.Checked> of(List<FeedSpec> feeds) throws InterruptedException, ExecutionException {
        AtomicInteger done = new AtomicInteger();
        List<Check.Checked> checked = new ArrayList<>();
        try (ExecutorService threads =
                Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
            List<Future<Check.Checked>> running = feeds.stream()
                    .map(feed -> threads.submit(() -> {
                        Check.Checked one = check.of(feed);
                        show(done.incrementAndGet(), feeds.size());
                        return one;
                    }))
                    .toList();
            for (Future<Check.Checked> one : running) {
                checked.add(one.get());
            }
        }
        return checked;
    }

    private void show(int done, int all) {
        if (done % STEP == 0 || done == all) {
            progress.println("asked " + done + " of " + all);
            progress.flush();
        }
    }
}
