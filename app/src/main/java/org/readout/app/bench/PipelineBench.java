package org.readout.app.bench;

import com.sun.management.GarbageCollectorMXBean;
import com.sun.management.GcInfo;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.LongSupplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.readout.model.Page;
import org.readout.runtime.JsonSerde;
import org.readout.runtime.KafkaSettings;
import org.readout.runtime.Service;
import org.readout.runtime.Topics;

/**
 * How many pages a second become contacts on the index topic, beside what bounds it: the same bytes passed through Kafka
 * Streams with the same guarantees, and the pure functions without Kafka.
 */
public final class PipelineBench {
    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final int WARM_UP = 2_000;
    private static final int QUARTERS = 4;
    private static final double MEGABYTE = 1024.0 * 1024;
    private static final double TARGET = 0.5;
    private static final double MILLIS = 1000.0;

    private final KafkaSettings kafka;
    private final Topics topics;
    private final PageMill mill;
    private final int pages;
    private final PrintStream out;

    public PipelineBench(KafkaSettings kafka, Topics topics, PageMill mill, int pages, PrintStream out) {
        this.kafka = kafka;
        this.topics = topics;
        this.mill = mill;
        this.pages = pages;
        this.out = out;
    }

    /** Writes the pages, once for all that read them. */
    public void prepare() {
        Stopwatch watch = Stopwatch.start();
        try (KafkaProducer<String, Page> producer = new KafkaProducer<>(
                kafka.over(Map.of(
                        "acks",
                        "all",
                        "linger.ms",
                        20,
                        "compression.type",
                        "lz4",
                        "batch.size",
                        262_144,
                        "max.in.flight.requests.per.connection",
                        1)),
                new StringSerializer(),
                JsonSerde.of(Page.class).serializer())) {
            for (int number = 0; number < pages; number++) {
                Page page = mill.page(number, Instant.EPOCH.plusSeconds(number));
                producer.send(
                        new ProducerRecord<>(topics.pages().name(), page.id().value(), page));
            }
        }
        say("pages written", pages, watch);
    }

    /** The pure functions, one thread, pages already in memory. */
    public double pure() {
        PurePipeline pure = new PurePipeline();
        pure.warmUp(mill, warmUp());
        return rate("pure functions, one thread", () -> pure.run(mill, pages));
    }

    /** @param passThrough a topology that hands pages to this topic as they are, not yet started */
    public double passThrough(Service passThrough, String topic) throws InterruptedException {
        return until("Kafka Streams pass-through", List.of(passThrough), topic);
    }

    /** @param services enrich and the projection, not yet started */
    public double pipeline(List<? extends Service> services) throws InterruptedException {
        return until("the pipeline", services, topics.contactIndex().name());
    }

    /** @param slower of the two bounds, pages a second */
    public void verdict(double pipeline, double slower) {
        out.printf(
                Locale.ROOT,
                "the pipeline reaches %.2f of the slower bound (target %.2f)%n",
                pipeline / slower,
                TARGET);
    }

    private double rate(String what, LongSupplier work) {
        Stopwatch watch = Stopwatch.start();
        long done = work.getAsLong();
        if (done != pages) {
            throw new IllegalStateException(what + ": " + done + " contacts of " + pages + " pages");
        }
        return say(what, pages, watch);
    }

    /** Like the pure functions, what is measured here is warm: the watch starts when the first pages are through. */
    private double until(String what, List<? extends Service> services, String topic) throws InterruptedException {
        try (KafkaConsumer<String, byte[]> consumer = consumer(topic)) {
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            Set<String> keys = new HashSet<>();
            services.forEach(Service::start);
            follow(consumer, keys, warmUp(), what, deadline);
            int before = keys.size();
            Stopwatch watch = Stopwatch.start();
            for (int quarter = 1; quarter <= QUARTERS; quarter++) {
                follow(consumer, keys, (int) ((long) pages * quarter / QUARTERS), what, deadline);
                out.printf(
                        Locale.ROOT,
                        "  %d of %d · %.0f s · heap %.0f MB%n",
                        keys.size(),
                        pages,
                        watch.seconds(),
                        heapMegabytes());
            }
            return say(what, keys.size() - before, watch);
        } finally {
            services.forEach(Service::close);
        }
    }

    private void follow(
            KafkaConsumer<String, byte[]> consumer, Set<String> keys, int goal, String what, long deadline) {
        while (keys.size() < goal) {
            for (ConsumerRecord<String, byte[]> record : consumer.poll(POLL)) {
                keys.add(record.key());
            }
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException(what + ": " + keys.size() + " of " + pages + " within " + PATIENCE);
            }
        }
    }

    private int warmUp() {
        return Math.min(pages / 2, WARM_UP);
    }

    /** What was left after the latest collection, of whatever kind: collecting on purpose would slow what is measured. */
    private static double heapMegabytes() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                        .filter(GarbageCollectorMXBean.class::isInstance)
                        .map(collector -> ((GarbageCollectorMXBean) collector).getLastGcInfo())
                        .filter(Objects::nonNull)
                        .max(Comparator.comparingLong(GcInfo::getEndTime))
                        .map(PipelineBench::heapAfter)
                        .orElse(0L)
                / MEGABYTE;
    }

    private static long heapAfter(GcInfo collection) {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool ->
                        collection.getMemoryUsageAfterGc().get(pool.getName()).getUsed())
                .sum();
    }

    private double say(String what, int done, Stopwatch watch) {
        double seconds = watch.seconds();
        out.printf(
                Locale.ROOT,
                "%-30s %8.0f pages/s (%d in %.1f s), %.2f ms of CPU a page%n",
                what,
                done / seconds,
                done,
                seconds,
                watch.cpuSeconds() * MILLIS / done);
        return done / seconds;
    }

    private KafkaConsumer<String, byte[]> consumer(String topic) {
        KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                kafka.over(Map.of("isolation.level", "read_committed")),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        return consumer;
    }
}
