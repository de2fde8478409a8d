package org.readout.ingest.poll;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.readout.ingest.catalogue.FeedSpec;
import org.readout.ingest.fetch.FetchOutcome;
import org.readout.model.FeedStatus;
import org.readout.model.Json;
import org.readout.model.Page;

/** One feed polled again and again, as the shell would, with the memory going through JSON between two polls. */
final class Run {
    final Poller poller;
    final List<Page> pages = new ArrayList<>();
    final List<String> kinds = new ArrayList<>();
    final List<String> fetched = new ArrayList<>();
    final List<Drop> drops = new ArrayList<>();
    PollMemory memory;
    int missed;

    Run(FeedSpec spec, Instant start) {
        this.poller = new Poller(spec, new PollBounds(Duration.ofMinutes(15), Duration.ofHours(1)));
        this.memory = PollMemory.fresh(spec, start);
    }

    Run poll(Instant now, FetchOutcome feed) {
        return poll(now, feed, page -> Samples.page("page " + page));
    }

    Run poll(Instant now, FetchOutcome feed, Function<String, FetchOutcome> web) {
        memory = Json.read(Json.bytes(memory), PollMemory.class);
        Plan plan = poller.heard(memory, feed, now);
        plan.dropped().forEach((drop, count) -> drops.addAll(java.util.Collections.nCopies(count, drop)));
        memory = plan.memory();
        missed += plan.missed();
        for (SeenEntry seen : memory.due(now)) {
            keep(poller.got(memory, seen, poller.carried(seen).orElseGet(() -> fetch(web, seen)), now));
        }
        return this;
    }

    FeedStatus status(Instant now) {
        return poller.status(memory, now);
    }

    List<String> titles() {
        return pages.stream()
                .map(page -> page.entry().map(entry -> entry.title()).orElse("-"))
                .toList();
    }

    private FetchOutcome fetch(Function<String, FetchOutcome> web, SeenEntry seen) {
        fetched.add(seen.link().toString());
        return web.apply(seen.link().getPath());
    }

    private void keep(PageResult result) {
        memory = result.memory();
        switch (result) {
            case PageResult.Publish publish -> {
                pages.add(publish.page());
                kinds.add(publish.kind());
            }
            case PageResult.Dropped dropped -> drops.add(dropped.drop());
            case PageResult.Unchanged same -> kinds.add("unchanged");
            case PageResult.Later later -> kinds.add("later");
        }
    }
}
