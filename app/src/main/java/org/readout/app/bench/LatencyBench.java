package org.readout.app.bench;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.readout.model.Contact;
import org.readout.model.Page;
import org.readout.runtime.JsonSerde;
import org.readout.runtime.KafkaSettings;
import org.readout.runtime.Topics;

/**
 * How long a page needs from its arrival on the pages topic until its contact stands on the index topic, for a
 * read-committed consumer.
 */
public final class LatencyBench {
    private static final int WARM_UP = 100;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final KafkaSettings kafka;
    private final Topics topics;
    private final PageMill mill = PageMill.plain();
    private final Map<String, Long> sentAt = new HashMap<>();
    private final List<Long> millis = new ArrayList<>();

    public LatencyBench(KafkaSettings kafka, Topics topics) {
        this.kafka = kafka;
        this.topics = topics;
    }

    /** Sends pages at an even rate and prints the distribution of what came out, the first hundred left aside. */
    public void run(int pages, int perSecond, PrintStream out) throws InterruptedException {
        run("page to index", 0, number -> number < pages, perSecond, out);
    }

    /**
     * The same under a name.
     *
     * @param first number of a page
     * @param more whether the page of this number is to be sent
     * @return the number after the last
     */
    int run(String what, int first, IntPredicate more, int perSecond, PrintStream out) throws InterruptedException {
        int number = first;
        try (KafkaProducer<String, Page> producer = producer();
                KafkaConsumer<String, Contact> consumer = consumer()) {
            long begun = System.nanoTime();
            for (; more.test(number); number++) {
                waitUntil(begun + (number - first) * 1_000_000_000L / perSecond, consumer);
                send(producer, number);
            }
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            while (!sentAt.isEmpty() && System.nanoTime() < deadline) {
                receive(consumer, Duration.ofMillis(20));
            }
        }
        print(what, number - first, perSecond, out);
        return number;
    }

    private void send(KafkaProducer<String, Page> producer, int number) {
        Page page = mill.page(number, Instant.now());
        sentAt.put(page.url().toString(), System.nanoTime());
        producer.send(new ProducerRecord<>(topics.pages().name(), page.id().value(), page));
    }

    private void waitUntil(long instant, KafkaConsumer<String, Contact> consumer) {
        do {
            receive(consumer, Duration.ofMillis(2));
        } while (System.nanoTime() < instant);
    }

    private void receive(KafkaConsumer<String, Contact> consumer, Duration patience) {
        for (ConsumerRecord<String, Contact> found : consumer.poll(patience)) {
            if (found.value() != null) {
                found.value()
                        .readouts()
                        .forEach(readout -> arrived(readout.url().toString()));
            }
        }
    }

    private void arrived(String url) {
        Long sent = sentAt.remove(url);
        if (sent != null) {
            millis.add(Duration.ofNanos(System.nanoTime() - sent).toMillis());
        }
    }

    private void print(String what, int pages, int perSecond, PrintStream out) {
        List<Long> warm = new ArrayList<>(millis.subList(Math.min(WARM_UP, millis.size()), millis.size()));
        Collections.sort(warm);
        out.printf(
                "%s, %d pages at %d/s, exactly once: %d arrived, %d did not%n",
                what, pages, perSecond, millis.size(), sentAt.size());
        if (!warm.isEmpty()) {
            out.printf(
                    "p50 %d ms, p90 %d ms, p99 %d ms, most %d ms (after the first %d)%n",
                    at(warm, 0.5), at(warm, 0.9), at(warm, 0.99), warm.getLast(), WARM_UP);
        }
    }

    private static long at(List<Long> sorted, double share) {
        return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(share * sorted.size())));
    }

    private KafkaProducer<String, Page> producer() {
        return new KafkaProducer<>(
                kafka.over(Map.of("acks", "all", "linger.ms", 0)),
                new StringSerializer(),
                JsonSerde.of(Page.class).serializer());
    }

    private KafkaConsumer<String, Contact> consumer() {
        KafkaConsumer<String, Contact> consumer = new KafkaConsumer<>(
                kafka.over(Map.of("isolation.level", "read_committed")),
                new StringDeserializer(),
                JsonSerde.of(Contact.class).deserializer());
        List<TopicPartition> partitions = consumer
                .partitionsFor(topics.contactIndex().name())
                .stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        return consumer;
    }
}
