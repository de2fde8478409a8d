package org.readout.app.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.readout.ingest.poll.RestingMemory;
import org.readout.ingest.simulate.Comparison;
import org.readout.ingest.simulate.ConditionalPolls;
import org.readout.ingest.simulate.Multitude;
import org.readout.ingest.simulate.Scorekeeper;

/** How polling treats sites, what it misses, how fast it is and how much memory it takes. */
public final class PollingBench {
    private static final Duration MEASURED = Duration.ofSeconds(10);
    private static final double MEGA = 1024 * 1024;

    private final PrintStream out;

    public PollingBench(PrintStream out) {
        this.out = out;
    }

    /** Prints the four figures; false where a behaviour did not come to what it should. */
    public boolean run(int feeds) throws IOException, InterruptedException {
        boolean good = behaviours();
        comparisons();
        speed();
        heap(feeds);
        return good;
    }

    private void speed() throws IOException, InterruptedException {
        ConditionalPolls.Speed speed = ConditionalPolls.measured(MEASURED);
        out.printf(
                "conditional polls over kept-alive loopback connections, %d cores: %.0f a second, each %d µs of processor time"
                        + " on both sides%n",
                Runtime.getRuntime().availableProcessors(),
                speed.perSecond(),
                speed.processor().toNanos() / 1_000);
    }

    private boolean behaviours() throws IOException, InterruptedException {
        List<Scorekeeper.Score> scores = new ArrayList<>();
        for (String name : Scorekeeper.names()) {
            scores.add(Scorekeeper.score(name));
        }
        scores.stream().filter(score -> !score.isGood()).forEach(this::complain);
        out.printf(
                "behaviours of sites, 30 days each: %d of %d as expected, %d polls, %d politeness violations%n",
                scores.stream().filter(Scorekeeper.Score::isGood).count(),
                scores.size(),
                scores.stream().mapToInt(Scorekeeper.Score::polls).sum(),
                scores.stream().mapToInt(score -> score.violations().size()).sum());
        return scores.stream().allMatch(Scorekeeper.Score::isGood);
    }

    private void complain(Scorekeeper.Score score) {
        out.println("not as expected: " + score.behaviour());
        score.faults().forEach(fault -> out.println("  " + fault));
        score.violations().stream().limit(5).forEach(violation -> out.println("  violation: " + violation));
    }

    private void comparisons() throws IOException, InterruptedException {
        for (Comparison comparison : Scorekeeper.comparisons()) {
            out.printf(
                    "short feed %s: %.2f %% of the items seen with %.1f %% of the polls of one who comes every ten minutes"
                            + " and sees %.2f %%%n",
                    comparison.feed(), 100 * comparison.seen(), 100 * comparison.ratio(), 100 * comparison.fixedSeen());
        }
    }

    /** With a virtual thread asleep for each, as the service has them. */
    private void heap(int feeds) throws IOException, InterruptedException {
        List<RestingMemory> memories = Multitude.of(feeds);
        CountDownLatch end = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (RestingMemory memory : memories) {
                threads.execute(() -> sleep(memory, end));
            }
            System.gc();
            long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
            out.printf("heap with %d feeds at rest, each after a month: %.0f MB%n", memories.size(), used / MEGA);
            end.countDown();
        }
    }

    private static void sleep(RestingMemory memory, CountDownLatch end) {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Objects.requireNonNull(memory);
    }
}
