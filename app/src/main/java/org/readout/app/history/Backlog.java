package org.readout.app.history;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.readout.app.replay.Kafka;
import org.readout.app.replay.Live;
import org.readout.enrich.topology.Lane;
import org.readout.runtime.KafkaSettings;
import org.readout.runtime.Topics;

/** What the live {@code enrich} has been handed and has not done yet, on all topics that it reads. */
public final class Backlog implements AutoCloseable {
    private final Admin admin;
    private final String group;

    public Backlog(KafkaSettings kafka, Topics topics) {
        this.admin = Admin.create(kafka.over(Map.of()));
        this.group = Lane.live(topics, Live.lane(kafka, topics)).application();
    }

    /** How many records; empty where nobody is at work, for then nobody waits either. */
    public OptionalLong records() {
        if (!isAtWork()) {
            return OptionalLong.empty();
        }
        Map<TopicPartition, Long> done = done();
        Map<TopicPartition, OffsetSpec> ends =
                done.keySet().stream().collect(Collectors.toMap(partition -> partition, p -> OffsetSpec.latest()));
        return OptionalLong.of(Kafka.answer(
                        admin.listOffsets(ends, new ListOffsetsOptions(IsolationLevel.READ_COMMITTED))
                                .all())
                .entrySet()
                .stream()
                .mapToLong(end -> Math.max(0, end.getValue().offset() - done.get(end.getKey())))
                .sum());
    }

    @Override
    public void close() {
        admin.close();
    }

    private boolean isAtWork() {
        try {
            return !Kafka.answer(admin.describeConsumerGroups(List.of(group)).all())
                    .get(group)
                    .members()
                    .isEmpty();
        } catch (GroupIdNotFoundException e) {
            return false;
        }
    }

    private Map<TopicPartition, Long> done() {
        Map<TopicPartition, OffsetAndMetadata> committed =
                Kafka.answer(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata());
        return committed.entrySet().stream()
                .filter(entry -> entry.getValue() != null)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().offset()));
    }
}
