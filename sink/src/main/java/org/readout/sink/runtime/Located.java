package org.readout.sink.runtime;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.TopicPartition;
import org.readout.sink.index.Bookmark;

/**
 * The partitions to read, each with the key under which a bookmark remembers it.
 *
 * <p>The key holds the topic's own id, so that a topic deleted and created again is not taken for the old one.
 */
record Located(Map<TopicPartition, String> keys) {
    static Located of(List<TopicDescription> topics) {
        Map<TopicPartition, String> keys = new HashMap<>();
        topics.forEach(topic -> topic.partitions()
                .forEach(partition -> keys.put(
                        new TopicPartition(topic.name(), partition.partition()),
                        topic.topicId() + ":" + partition.partition())));
        return new Located(keys);
    }

    Set<TopicPartition> partitions() {
        return keys.keySet();
    }

    /** Whether the bookmark speaks of these partitions and no others; partitions may have been added since. */
    boolean fits(Bookmark bookmark) {
        return keys.values().containsAll(bookmark.positions().keySet());
    }

    Optional<Long> position(Bookmark bookmark, TopicPartition partition) {
        return Optional.ofNullable(bookmark.positions().get(keys.get(partition)));
    }

    Map<String, Long> named(Map<TopicPartition, Long> positions) {
        Map<String, Long> named = new HashMap<>();
        positions.forEach((partition, next) -> named.put(keys.get(partition), next));
        return named;
    }
}
