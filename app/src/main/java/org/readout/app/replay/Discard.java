package org.readout.app.replay;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.readout.enrich.topology.Lane;
import org.readout.enrich.topology.LiveLane;
import org.readout.runtime.KafkaSettings;
import org.readout.runtime.StartRefused;
import org.readout.runtime.TopicSpec;
import org.readout.runtime.Topics;

/** Takes a lane's leftovers away: topics, internal topics, consumer group and the candidate's name. */
public final class Discard {
    private final KafkaSettings kafka;
    private final Topics topics;

    public Discard(KafkaSettings kafka, Topics topics) {
        this.kafka = kafka;
        this.topics = topics;
    }

    /** How many topics went with the candidate. */
    public int of(Candidate candidate) {
        Lane lane = candidate.lane(topics);
        if (Live.lane(kafka, topics).name().equals(candidate.name())) {
            throw new StartRefused(candidate.name() + " is the live one: promote another candidate before it can go");
        }
        try (Admin admin = Admin.create(kafka.over(Map.of()))) {
            refuseIfRunning(admin, lane);
            int gone = delete(admin, Stream.concat(written(lane), lane.internalTopics().stream()));
            deleteGroup(admin, lane);
            new Candidates(kafka, topics).remove(candidate);
            return gone;
        }
    }

    /** After a promotion: the candidate's topics, which are the live ones' now, and the state of the lane before. */
    void afterPromotion(Candidate candidate, LiveLane former) {
        Lane before = Lane.live(topics, former);
        try (Admin admin = Admin.create(kafka.over(Map.of()))) {
            delete(admin, Stream.concat(written(candidate.lane(topics)), before.internalTopics().stream()));
            deleteGroup(admin, before);
            new Candidates(kafka, topics).remove(candidate);
        }
    }

    private static Stream<String> written(Lane lane) {
        return Replay.written(lane.writes()).stream().map(TopicSpec::name);
    }

    private static int delete(Admin admin, Stream<String> names) {
        Set<String> doomed = names.collect(Collectors.toCollection(TreeSet::new));
        doomed.retainAll(Kafka.answer(admin.listTopics().names()));
        Kafka.answer(admin.deleteTopics(doomed).all());
        return doomed.size();
    }

    private static void deleteGroup(Admin admin, Lane lane) {
        Collection<String> groups =
                Group.of(admin, lane.application()).map(Group::id).stream().toList();
        Kafka.answer(admin.deleteConsumerGroups(groups).all());
    }

    private static void refuseIfRunning(Admin admin, Lane lane) {
        if (!Group.of(admin, lane.application()).map(Group::isEmpty).orElse(true)) {
            throw new StartRefused(
                    "the replay " + lane.application() + " is running: stop it first (Ctrl-C), then discard it");
        }
    }
}
