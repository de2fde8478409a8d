package org.readout.ingest.simulate;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
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

    /** What was measured: polls, and the processor time that each took of client and server together. */
    public record Speed(double perSecond, Duration processor) {}

    /** Two hosts at a time, each asked one request at a time; the documents have been read before. */
    public static Speed measured(Duration time) throws IOException, InterruptedException {
        FakeClock clock = new FakeClock(Calendar.day(1));
        Newsroom newsroom = Newsroom.publishing(Calendar.every(Duration.ofHours(6)));
        FetchSettings settings =
                new FetchSettings(Month.CONTACT, true, Duration.ofSeconds(10), Duration.ZERO, 1_000_000);
        try (LoopbackServer server = LoopbackServer.start(newsroom, clock);
                HttpFetcher fetcher = new HttpFetcher(settings, clock)) {
            ConditionalPolls polls = new ConditionalPolls(fetcher, clock);
            List<Host> hosts = new ArrayList<>();
            for (String name : HOSTS) {
                URI feed = URI.create(server.address(Asked.FEED).toString().replace(HOSTS.getFirst(), name));
                hosts.add(polls.new Host(feed));
            }
            run(hosts, time.dividedBy(2));
            return timed(hosts, time);
        }
    }

    private static Speed timed(List<Host> hosts, Duration time) throws InterruptedException {
        long processor = processorNanos();
        long begun = System.nanoTime();
        long polls = run(hosts, time);
        double seconds = (System.nanoTime() - begun) / 1e9;
        return new Speed(polls / seconds, Duration.ofNanos((processorNanos() - processor) / polls));
    }

    private static long processorNanos() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .orElse(Duration.ZERO)
                .toNanos();
    }

    private static long run(List<Host> hosts, Duration time) throws InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Long>> counts = threads.invokeAll(hosts.stream()
                    .<Callable<Long>>map(host -> () -> host.poll(end))
                    .toList());
            long sum = 0;
            for (Future<Long> count : counts) {
                sum += count.get();
            }
            return sum;
        } catch (ExecutionException e) {
            throw new IllegalStateException("a poll failed", e.getCause());
        }
    }

    /** The feeds of one host, each of which has been read once. */
    private final class Host {
        private final Poller poller;
        private final List<RestingMemory> memories = new ArrayList<>();

        Host(URI address) throws InterruptedException {
            FeedSpec spec = Month.spec(address);
            this.poller = new Poller(spec, Month.BOUNDS);
            for (int feed = 0; feed < FEEDS_OF_A_HOST; feed++) {
                memories.add(polled(poller, PollMemory.fresh(spec, clock.instant()), "fetched"));
            }
        }

        long poll(long end) throws InterruptedException {
            long polls = 0;
            while (System.nanoTime() < end) {
                int feed = (int) (polls % FEEDS_OF_A_HOST);
                memories.set(feed, polled(poller, memories.get(feed).woken(), "not-modified"));
                polls++;
            }
            return polls;
        }
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
