package org.readout.ingest.publish;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.ingest.fetch.FetchOutcome;
import org.readout.ingest.fetch.FetchRequest;
import org.readout.ingest.poll.Drop;
import org.readout.ingest.poll.PageResult;
import org.readout.ingest.poll.Plan;
import org.readout.ingest.poll.PollMemory;
import org.readout.ingest.poll.Poller;
import org.readout.ingest.poll.SeenEntry;
import org.readout.model.Json;
import org.readout.model.Page;
import org.readout.runtime.Metrics;

/**
 * One poll of one feed, from its request to its last page.
 *
 * <p>Pages are written with the memory that knows of them. A poll with many pages to fetch is written in parts, each whole
 * in itself, so that the first page does not wait for the last.
 */
final class FeedRun {
    private static final String STAGE = "ingest";
    private static final Duration PART = Duration.ofSeconds(1);

    private final Session session;
    private final Poller poller;
    private final List<Page> pages = new ArrayList<>();
    private PollMemory memory;
    private Instant begun;

    FeedRun(Session session, Poller poller, PollMemory memory) {
        this.session = session;
        this.poller = poller;
        this.memory = memory;
        this.begun = session.now();
    }

    PollMemory poll() throws InterruptedException {
        FetchOutcome answer = session.fetcher().fetch(poller.request(memory));
        Instant now = session.now();
        Plan plan = poller.heard(memory, answer, now);
        memory = plan.memory();
        begun = now;
        for (SeenEntry seen : memory.due(now)) {
            page(seen);
        }
        write();
        count(plan);
        return memory;
    }

    private void page(SeenEntry seen) throws InterruptedException {
        metrics().received(STAGE).increment();
        Optional<FetchOutcome> carried = poller.carried(seen);
        FetchOutcome outcome =
                carried.isPresent() ? carried.get() : session.fetcher().fetch(FetchRequest.page(seen.link()));
        keep(poller.got(memory, seen, outcome, session.now()));
        if (carried.isEmpty() && begun.plus(PART).isBefore(session.now())) {
            write();
        }
    }

    private void keep(PageResult result) {
        memory = result.memory();
        switch (result) {
            case PageResult.Publish publish -> publish(publish);
            case PageResult.Unchanged same -> metrics().pages("unchanged").increment();
            case PageResult.Later later -> metrics().pages("later").increment();
            case PageResult.Dropped dropped -> dropped(dropped.drop(), 1);
        }
    }

    /** A page whose record no topic would take is counted and passed over, or nothing could be written ever again. */
    private void publish(PageResult.Publish publish) {
        if (Json.bytes(publish.page()).length > Ledger.LARGEST_RECORD - 4_096) {
            dropped(Drop.PAGE_SIZE, 1);
            return;
        }
        pages.add(publish.page());
        metrics().pages(publish.kind()).increment();
    }

    private void write() throws InterruptedException {
        session.write(new Batch(memory, poller.status(memory, session.now()), pages));
        pages.clear();
        begun = session.now();
    }

    private void count(Plan plan) {
        metrics().polls(plan.outcome()).increment();
        plan.dropped().forEach(this::dropped);
    }

    private void dropped(Drop drop, int count) {
        metrics().dropped(STAGE, drop.reason()).increment(count);
    }

    private Metrics metrics() {
        return session.metrics();
    }
}
