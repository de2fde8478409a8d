package org.readout.sink.runtime;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.readout.runtime.KafkaSettings;
import org.readout.runtime.TopicSpec;
import org.readout.runtime.Topics;

/** Finds the topics on the cluster and waits for them; until then {@link #waitingFor} says what is missing. */
final class TopicLocator {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);
    private static final Map<String, Integer> TIMEOUTS =
            Map.of("default.api.timeout.ms", 5_000, "request.timeout.ms", 5_000);

    private final KafkaSettings kafka;
    private final Topics topics;
    private final CountDownLatch stopped;
    private volatile String waitingFor = "Kafka";

    TopicLocator(KafkaSettings kafka, Topics topics, CountDownLatch stopped) {
        this.kafka = kafka;
        this.topics = topics;
        this.stopped = stopped;
    }

    String waitingFor() {
        return waitingFor;
    }

    /** The topics to index once all are there, those the projection needs included; empty when stopped before. */
    Optional<Located> await() throws InterruptedException {
        Admin admin = Admin.create(kafka.over(TIMEOUTS));
        try {
            return await(admin);
        } finally {
            admin.close(Duration.ZERO);
        }
    }

    private Optional<Located> await(Admin admin) throws InterruptedException {
        while (stopped.getCount() > 0) {
            Optional<Located> found = look(admin);
            if (found.isPresent()) {
                return found;
            }
            if (stopped.await(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS)) {
                break;
            }
        }
        return Optional.empty();
    }

    private Optional<Located> look(Admin admin) throws InterruptedException {
        List<String> indexed =
                names(topics.contactIndex(), topics.contactAliases(), topics.articles(), topics.feedStatus());
        List<String> needed = names(topics.contactEvents(), topics.deadLetters());
        try {
            admin.describeTopics(needed).allTopicNames().get();
            Map<String, TopicDescription> found =
                    admin.describeTopics(indexed).allTopicNames().get();
            return Optional.of(Located.of(List.copyOf(found.values())));
        } catch (ExecutionException e) {
            waitingFor = missing(e);
            return Optional.empty();
        }
    }

    private String missing(ExecutionException e) {
        return switch (e.getCause()) {
            case UnknownTopicOrPartitionException unknown -> "the topics " + topics.prefix() + "*";
            case TimeoutException timeout -> "Kafka at " + kafka.bootstrapServers();
            case RetriableException passing -> "Kafka at " + kafka.bootstrapServers();
            default ->
                throw new IllegalStateException(
                        "the topics cannot be described: " + e.getCause().getMessage(), e);
        };
    }

    private static List<String> names(TopicSpec... specs) {
        return Stream.of(specs).map(TopicSpec::name).toList();
    }
}
