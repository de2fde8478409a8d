package org.readout.app.endtoend;

import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.GroupState;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.readout.runtime.KafkaSettings;
import org.readout.runtime.TopicSpec;
import org.readout.runtime.Topics;

/** Instances of {@code readout enrich} by number, each a process with a folder of its own. */
final class Crowd implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private static final Duration GLANCE = Duration.ofMillis(100);

    private final Map<Integer, ReadoutProcess> running = new TreeMap<>();
    private final Topics topics;
    private final Path folder;
    private final Map<String, String> settings;
    private final Admin admin;
    private int started;

    Crowd(KafkaSettings kafka, Topics topics, Path folder) {
        this.topics = topics;
        this.folder = folder;
        this.settings = Map.of(
                "KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers(),
                // The least a broker allows: how long the others wait for one that was killed.
                "KAFKA_CONSUMER_SESSION_TIMEOUT_MS", "6000",
                "READOUT_TOPIC_PREFIX", topics.prefix(),
                "READOUT_PARTITIONS", Integer.toString(topics.partitions()));
        this.admin = Admin.create(kafka.over(Map.of()));
    }

    void start(int instance) {
        Map<String, String> own = new TreeMap<>(settings);
        own.put("READOUT_DATA", folder.resolve("instance-" + instance).toString());
        running.put(instance, ReadoutProcess.enrich(own, folder.resolve("enrich-" + started++ + ".log")));
    }

    void kill(int instance) {
        running.remove(instance).killHard();
    }

    void killAfter(int instance, Duration life) throws InterruptedException {
        running.remove(instance).killHardAfter(life);
    }

    void end(int instance) throws InterruptedException {
        running.remove(instance).endCleanly();
    }

    /** Waits until the work is shared out among as many as are running. */
    void awaitAllAtWork() {
        awaitThat(this::allAtWork);
    }

    /** Waits until so many more articles are committed. */
    void awaitProgress(int articles) throws ExecutionException, InterruptedException {
        long goal = committed(topics.articles()) + articles;
        awaitThat(() -> committed(topics.articles()) >= goal);
    }

    private void awaitThat(Callable<Boolean> condition) {
        expect(() -> await().atMost(PATIENCE)
                .pollInterval(GLANCE)
                .failFast(
                        "an instance ended by itself",
                        () -> running.values().stream().anyMatch(ReadoutProcess::hasEnded))
                .until(condition));
    }

    /** Adds what the instances complained about to an expectation that is not met. */
    void expect(Runnable expectation) {
        Runnable all = expectation;
        for (ReadoutProcess process : running.values()) {
            Runnable inner = all;
            all = () -> process.expect(inner);
        }
        all.run();
    }

    @Override
    public void close() {
        running.values().forEach(ReadoutProcess::close);
        admin.close();
    }

    private boolean allAtWork() throws ExecutionException, InterruptedException {
        try {
            String group = topics.prefix() + "enrich";
            ConsumerGroupDescription found =
                    admin.describeConsumerGroups(List.of(group)).all().get().get(group);
            return found.groupState() == GroupState.STABLE
                    && found.members().size() == running.size()
                    && found.members().stream()
                            .noneMatch(member ->
                                    member.assignment().topicPartitions().isEmpty());
        } catch (ExecutionException e) {
            if (e.getCause() instanceof GroupIdNotFoundException) {
                return false;
            }
            throw e;
        }
    }

    private long committed(TopicSpec topic) throws ExecutionException, InterruptedException {
        Map<TopicPartition, OffsetSpec> ends = IntStream.range(0, topic.partitions())
                .boxed()
                .collect(Collectors.toMap(
                        partition -> new TopicPartition(topic.name(), partition), partition -> OffsetSpec.latest()));
        return admin
                .listOffsets(ends, new ListOffsetsOptions(IsolationLevel.READ_COMMITTED))
                .all()
                .get()
                .values()
                .stream()
                .mapToLong(ListOffsetsResultInfo::offset)
                .sum();
    }
}
