package org.readout.app.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
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

/** How many bytes {@code enrich} keeps for its mentions, at two numbers of them: whether it grows with them and no faster. */
public final class StateBench implements AutoCloseable {
    private static final double MILLION = 1_000_000;
    private static final Duration POLL = Duration.ofMillis(200);

    private final KafkaSettings kafka;
    private final Topics topics;
    private final Path data;
    private final PrintStream out;
    private final PageMill mill = PageMill.plain();
    private final KafkaConsumer<String, byte[]> events;
    private final Set<String> contacts = new HashSet<>();

    /** @param data the folder of both the stores and the broker */
    public StateBench(KafkaSettings kafka, Topics topics, Path data, PrintStream out) {
        this.kafka = kafka;
        this.topics = topics;
        this.data = data;
        this.out = out;
        this.events = events();
    }

    private record Size(long stores, long changelogs) {}

    /** @param enrich makes the service, not yet started; it is ended before its stores are measured, so that they are on disk */
    public void run(int mentions, Supplier<? extends Service> enrich) {
        Size half = after(0, mentions / 2, enrich);
        Size whole = after(mentions / 2, mentions, enrich);
        double times = (double) mentions / (mentions / 2);
        out.printf(
                Locale.ROOT,
                "%.2f times the mentions take %.2f times the bytes in the stores and %.2f times those in the changelogs%n",
                times,
                (double) whole.stores() / half.stores(),
                (double) whole.changelogs() / half.changelogs());
    }

    @Override
    public void close() {
        events.close();
    }

    private Size after(int from, int to, Supplier<? extends Service> enrich) {
        send(from, to);
        try (Service service = enrich.get()) {
            service.start();
            awaitContacts(to);
        }
        Size size = new Size(
                bytes(file -> file.toString().endsWith(".sst")),
                bytes(file -> file.toString().contains("-changelog-")
                        && file.toString().endsWith(".log")));
        out.printf(
                Locale.ROOT,
                "%d mentions: stores %.1f MB, %.2f GB a million; changelogs before they are compacted %.1f MB, %.2f GB a million%n",
                to,
                size.stores() / MILLION,
                size.stores() / 1_000.0 / to,
                size.changelogs() / MILLION,
                size.changelogs() / 1_000.0 / to);
        return size;
    }

    private void send(int from, int to) {
        try (KafkaProducer<String, Page> producer = new KafkaProducer<>(
                kafka.over(Map.of("acks", "all", "linger.ms", 20, "compression.type", "lz4")),
                new StringSerializer(),
                JsonSerde.of(Page.class).serializer())) {
            for (int number = from; number < to; number++) {
                Page page = mill.page(number, Instant.EPOCH);
                producer.send(
                        new ProducerRecord<>(topics.pages().name(), page.id().value(), page));
            }
        }
    }

    /** Each page of the mill tells of one contact that no other page tells of. */
    private void awaitContacts(int count) {
        while (contacts.size() < count) {
            events.poll(POLL).forEach(event -> contacts.add(event.key()));
        }
    }

    private KafkaConsumer<String, byte[]> events() {
        KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                kafka.over(Map.of("isolation.level", "read_committed")),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> partitions = consumer
                .partitionsFor(topics.contactEvents().name())
                .stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        return consumer;
    }

    private long bytes(Predicate<Path> counted) {
        try (Stream<Path> files = Files.walk(data)) {
            return files.filter(counted)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot measure " + data, e);
        }
    }
}
