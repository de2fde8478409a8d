package org.readout.enrich.topology;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.runtime.TopicSpec;
import org.readout.runtime.Topics;

/**
 * One run of the topology: where it begins, which topics it reads and writes, and under which application id.
 *
 * <p>The live lane reads pages and writes the installation's topics. A candidate's lane reads the same stored records
 * and writes topics of its own, so that it can be looked at before anyone relies on it.
 *
 * @param application Kafka Streams application id: consumer group and prefix of the internal topics
 * @param promotion which adoptions are meant for this lane; empty where there are none
 * @param from records that arrived before are left out
 * @param to records that arrived then or later are left out
 */
public record Lane(
        Stage stage,
        Topics reads,
        Topics writes,
        String application,
        String promotion,
        Optional<Instant> from,
        Optional<Instant> to) {

    public static Lane live(Topics topics, LiveLane live) {
        return new Lane(
                Stage.ARTICLE,
                topics,
                topics,
                application(topics, live.name()),
                live.promotion(),
                Optional.empty(),
                Optional.empty());
    }

    public static Lane candidate(
            Topics topics, String name, Stage stage, Optional<Instant> from, Optional<Instant> to) {
        return new Lane(stage, topics, topics.candidate(name), application(topics, name), "", from, to);
    }

    private static String application(Topics topics, String name) {
        return topics.prefix() + "enrich" + (name.isEmpty() ? "" : "-" + name);
    }

    public TopicSpec input() {
        return stage.input(reads);
    }

    /** The internal topic between articles and blocks. */
    public String hop() {
        return application + "-" + EnrichTopology.HOP + "-repartition";
    }

    /** All internal topics, which end with the lane. */
    public List<String> internalTopics() {
        return Stream.concat(
                        Stream.of(hop()),
                        Stores.all().stream().map(store -> application + "-" + store.name() + "-changelog"))
                .toList();
    }

    boolean isBounded() {
        return from.isPresent() || to.isPresent();
    }

    /** Whether a record that arrived at this instant, in milliseconds of the epoch, belongs to the run. */
    boolean covers(long arrived) {
        Instant instant = Instant.ofEpochMilli(arrived);
        return from.filter(instant::isBefore).isEmpty()
                && to.filter(end -> !instant.isBefore(end)).isEmpty();
    }
}
