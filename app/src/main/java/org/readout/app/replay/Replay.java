package org.readout.app.replay;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.readout.enrich.topology.Lane;
import org.readout.runtime.KafkaSettings;
import org.readout.runtime.Readiness;
import org.readout.runtime.Service;
import org.readout.runtime.StartRefused;
import org.readout.runtime.TopicSpec;
import org.readout.runtime.Topics;

/**
 * Brings a candidate up to what is stored: this build's functions over the stored records, into the candidate's own
 * topics, under an application id of its own.
 *
 * <p>It may be stopped at any time; the group's committed offsets say where the next run goes on. The live topics are
 * only read.
 */
public final class Replay {
    private static final Duration GLANCE = Duration.ofMillis(500);

    private final KafkaSettings kafka;
    private final Topics topics;
    private final Candidate candidate;
    private final Lane lane;

    public Replay(KafkaSettings kafka, Topics topics, Candidate candidate) {
        this.kafka = kafka;
        this.topics = topics;
        this.candidate = candidate;
        this.lane = candidate.lane(topics);
    }

    /** The topics that a candidate writes. */
    static List<TopicSpec> written(Topics own) {
        return List.of(
                own.articles(),
                own.mentions(),
                own.contactEvents(),
                own.contactAliases(),
                own.deadLetters(),
                own.adoptions());
    }

    /** Makes the candidate's topics where they are missing. */
    public void prepare() {
        Topics own = topics.candidate(candidate.name());
        try (Admin admin = Admin.create(kafka.over(Map.of()))) {
            Set<String> there = Kafka.answer(admin.listTopics().names());
            List<NewTopic> missing = written(own).stream()
                    .filter(spec -> !there.contains(spec.name()))
                    .map(spec -> new NewTopic(spec.name(), Optional.of(spec.partitions()), Optional.empty())
                            .configs(spec.config()))
                    .toList();
            Kafka.answer(admin.createTopics(missing).all());
        }
    }

    /**
     * Runs the service until everything that is stored now is matched, telling how far it is.
     *
     * @param service the topology on the candidate's lane, not yet started
     */
    public void run(Service service, Consumer<String> told) throws InterruptedException {
        try (Positions positions = new Positions(kafka, lane.application())) {
            Set<TopicPartition> input = positions.partitions(lane.input().name());
            Map<TopicPartition, Long> begins = positions.at(input, candidate.from(), OffsetSpec.earliest());
            Map<TopicPartition, Long> goals = positions.at(input, candidate.to(), OffsetSpec.latest());
            Set<TopicPartition> forgotten =
                    positions.partitions(topics.forgotten().name());
            begins.putAll(positions.at(forgotten, Optional.empty(), OffsetSpec.earliest()));
            goals.putAll(positions.at(forgotten, Optional.empty(), OffsetSpec.latest()));
            if (positions.committed(input).isEmpty()) {
                positions.commit(begins);
            }
            long before = done(positions, begins, goals);
            Instant started = Instant.now();
            service.start();
            Progress progress;
            do {
                Thread.sleep(GLANCE.toMillis());
                refuseIfBroken(service);
                progress = progress(positions, begins, goals, before, started);
                told.accept(progress.text());
            } while (!progress.finished());
        }
    }

    private Progress progress(
            Positions positions,
            Map<TopicPartition, Long> begins,
            Map<TopicPartition, Long> goals,
            long before,
            Instant started) {
        long total = goals.entrySet().stream()
                .mapToLong(goal -> Math.max(0, goal.getValue() - begins.get(goal.getKey())))
                .sum();
        boolean finished = isRead(positions, goals) && isMatched(positions);
        long done = finished ? total : done(positions, begins, goals);
        return new Progress(done, before, total, Duration.between(started, Instant.now()), finished);
    }

    private static long done(Positions positions, Map<TopicPartition, Long> begins, Map<TopicPartition, Long> goals) {
        Map<TopicPartition, Long> committed = positions.committed(goals.keySet());
        return goals.entrySet().stream()
                .mapToLong(goal -> Math.max(
                        0,
                        Math.min(committed.getOrDefault(goal.getKey(), 0L), goal.getValue())
                                - begins.get(goal.getKey())))
                .sum();
    }

    private static boolean isRead(Positions positions, Map<TopicPartition, Long> goals) {
        Map<TopicPartition, Long> committed = positions.committed(goals.keySet());
        return goals.entrySet().stream()
                .allMatch(goal -> positions.isEmptyBetween(
                        goal.getKey(), committed.getOrDefault(goal.getKey(), 0L), goal.getValue()));
    }

    /** Whether everything is matched that has been detected. */
    private boolean isMatched(Positions positions) {
        String hop = lane.hop();
        if (!positions.exists(hop)) {
            return false;
        }
        return isRead(positions, positions.at(positions.partitions(hop), Optional.empty(), OffsetSpec.latest()));
    }

    private static void refuseIfBroken(Service service) {
        Readiness readiness = service.readiness();
        if (!readiness.alive()) {
            throw new StartRefused("the replay stopped: " + String.join("; ", readiness.waitingFor())
                    + "; mend it and start the same replay again, it goes on where it was");
        }
    }
}
