package org.readout.ingest.simulate;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.readout.ingest.catalogue.FeedSpec;
import org.readout.ingest.fetch.FetchSettings;
import org.readout.ingest.fetch.HttpFetcher;
import org.readout.ingest.poll.Plan;
import org.readout.ingest.poll.PollMemory;
import org.readout.ingest.poll.Poller;
import org.readout.ingest.poll.RestingMemory;

/**
 * How many polls a second end in "304 Not Modified" over kept-alive connections, from the resting memory to the resting
 * memory, without Kafka.
 */
public final class ConditionalPolls {
    private static final List<String> HOSTS = List.of("127.0.0.1", "localhost");
    private static final int FEEDS_OF_A_HOST = 50;

    private final HttpFetcher fetcher;
    private final InstantSource clock;

    private ConditionalPolls(HttpFetcher fetcher, InstantSource clock) {
        this.fetcher = fetcher;
        this.clock = clock;
    }

    /** Two hosts at a time, each asked one request at a time. */
    public static double perSecond(Duration time) throws IOException, InterruptedException {
        FakeClock clock = new FakeClock(Calendar.day(1));
        Newsroom newsroom = Newsroom.publishing(Calendar.every(Duration.ofHours(6)));
        FetchSettings settings =
                new FetchSettings(Month.CONTACT, true, Duration.ofSeconds(10), Duration.ZERO, 1_000_000);
        try (LoopbackServer server = LoopbackServer.start(newsroom, clock);
                HttpFetcher fetcher = new HttpFetcher(settings, clock)) {
            ConditionalPolls polls = new ConditionalPolls(fetcher, clock);
            polls.run(server.address(Asked.FEED), time.dividedBy(4));
            long begun = System.nanoTime();
            return polls.run(server.address(Asked.FEED), time) / ((System.nanoTime() - begun) / 1e9);
        }
    }

    private long run(URI address, Duration time) throws InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Long>> hosts = new ArrayList<>();
            for (String host : HOSTS) {
                URI feed = URI.create(address.toString().replace(HOSTS.getFirst(), host));
                hosts.add(threads.submit(() -> poll(feed, end)));
            }
            long sum = 0;
            for (Future<Long> host : hosts) {
                sum += host.get();
            }
            return sum;
        } catch (ExecutionException e) {
            throw new IllegalStateException("a poll failed", e.getCause());
        }
    }

    private long poll(URI address, long end) throws InterruptedException {
        FeedSpec spec = Month.spec(address);
        Poller poller = new Poller(spec, Month.BOUNDS);
        Instant now = clock.instant();
        List<RestingMemory> memories = new ArrayList<>();
        for (int feed = 0; feed < FEEDS_OF_A_HOST; feed++) {
            memories.add(polled(poller, PollMemory.fresh(spec, now), "fetched"));
        }
        long polls = 0;
        while (System.nanoTime() < end) {
            int feed = (int) (polls % FEEDS_OF_A_HOST);
            memories.set(feed, polled(poller, memories.get(feed).woken(), "not-modified"));
            polls++;
        }
        return polls;
    }

    private RestingMemory polled(Poller poller, PollMemory memory, String outcome) throws InterruptedException {
        Instant now = clock.instant();
        Plan plan = poller.heard(memory, fetcher.fetch(poller.request(memory)), now);
        if (!plan.outcome().equals(outcome)) {
            throw new IllegalStateException(poller.status(plan.memory(), now).message());
        }
        return RestingMemory.of(plan.memory());
    }
}
