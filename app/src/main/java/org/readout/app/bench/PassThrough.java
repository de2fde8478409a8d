package org.readout.app.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Produced;
import org.readout.runtime.KafkaSettings;
import org.readout.runtime.Readiness;
import org.readout.runtime.Service;
import org.readout.runtime.StreamsDefaults;
import org.readout.runtime.TopicSpec;
import org.readout.runtime.Topics;

/** The least that Kafka Streams does with the pages under our guarantees: reads the bytes and writes them again. */
public final class PassThrough implements Service {
    private static final Duration CLOSE_WITHIN = Duration.ofSeconds(5);

    private final KafkaStreams streams;
    private final String topic;

    public PassThrough(KafkaSettings kafka, Topics topics, Path state, Duration commitInterval) {
        this.topic = topics.prefix() + "bench-passed.v1";
        create(kafka, topics.pages(), topic);
        this.streams = new KafkaStreams(
                topology(topics.pages().name(), topic),
                StreamsDefaults.of(kafka, topics, topics.prefix() + "bench-pass", state, commitInterval));
    }

    /** Where the pages go. */
    public String topic() {
        return topic;
    }

    @Override
    public String name() {
        return "pass-through";
    }

    @Override
    public void start() {
        streams.start();
    }

    @Override
    public Readiness readiness() {
        return streams.state() == KafkaStreams.State.RUNNING
                ? Readiness.READY
                : Readiness.waiting("pass-through: " + streams.state());
    }

    @Override
    public void close() {
        streams.close(CLOSE_WITHIN);
    }

    private static Topology topology(String from, String to) {
        StreamsBuilder builder = new StreamsBuilder();
        builder.stream(
                        from,
                        Consumed.with(Serdes.ByteArray(), Serdes.ByteArray()).withName("pages"))
                .to(to, Produced.with(Serdes.ByteArray(), Serdes.ByteArray()).withName("passed"));
        return builder.build();
    }

    private static void create(KafkaSettings kafka, TopicSpec like, String name) {
        try (Admin admin = Admin.create(kafka.over(Map.of()))) {
            admin.createTopics(List.of(new NewTopic(name, Optional.of(like.partitions()), Optional.empty())
                            .configs(like.config())))
                    .all()
                    .get();
        } catch (ExecutionException e) {
            throw new KafkaException("the topic " + name + " cannot be made", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("interrupted while making the topic " + name, e);
        }
    }
}
