package org.readout.app.bench;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    private static final int QUARTERS = 4;
    private static final double MEGABYTE = 1024.0 * 1024;
    private static final double TARGET = 0.5;

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
        long begun = System.nanoTime();
        try (KafkaProducer<String, Page> producer = new KafkaProducer<>(
                kafka.over(Map.of("acks", "all", "linger.ms", 20, "compression.type", "lz4", "batch.size", 262_144)),
                new StringSerializer(),
                JsonSerde.of(Page.class).serializer())) {
            for (int number = 0; number < pages; number++) {
                Page page = mill.page(number, Instant.EPOCH.plusSeconds(number));
                producer.send(
                        new ProducerRecord<>(topics.pages().name(), page.id().value(), page));
            }
        }
        say("pages written", begun);
    }

    /** The pure functions, one thread, pages already in memory. */
    public double pure() {
        PurePipeline pure = new PurePipeline();
        pure.warmUp(mill, Math.min(pages, 2_000));
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
        long begun = System.nanoTime();
        long done = work.getAsLong();
        if (done != pages) {
            throw new IllegalStateException(what + ": " + done + " contacts of " + pages + " pages");
        }
        return say(what, begun);
    }

    private double until(String what, List<? extends Service> services, String topic) throws InterruptedException {
        Set<String> keys = new HashSet<>();
        try (KafkaConsumer<String, byte[]> consumer = consumer(topic)) {
            long begun = System.nanoTime();
            services.forEach(Service::start);
            long deadline = begun + PATIENCE.toNanos();
            int quarter = 1;
            while (keys.size() < pages) {
                for (ConsumerRecord<String, byte[]> record : consumer.poll(POLL)) {
                    keys.add(record.key());
                }
                if (keys.size() >= (long) pages * quarter / QUARTERS) {
                    out.printf(Locale.ROOT, "  %d of %d · heap %.0f MB%n", keys.size(), pages, heapMegabytes());
                    quarter++;
                }
                if (System.nanoTime() > deadline) {
                    throw new IllegalStateException(what + ": " + keys.size() + " of " + pages + " within " + PATIENCE);
                }
            }
            return say(what, begun);
        } finally {
            services.forEach(Service::close);
        }
    }

    /** After a collection: what is really held. */
    private static double heapMegabytes() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
    }

    private double say(String what, long begun) {
        double seconds = (System.nanoTime() - begun) / 1e9;
        out.printf(Locale.ROOT, "%-30s %8.0f pages/s (%d in %.1f s)%n", what, pages / seconds, pages, seconds);
        return pages / seconds;
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
