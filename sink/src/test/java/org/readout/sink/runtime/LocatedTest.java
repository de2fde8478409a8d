package org.readout.sink.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.TopicPartitionInfo;
import org.apache.kafka.common.Uuid;
import org.junit.jupiter.api.Test;
import org.readout.sink.Samples;
import org.readout.sink.index.Bookmark;

final class LocatedTest {
    private static final TopicPartition FIRST = new TopicPartition("articles", 0);

    @Test
    void aTopicCreatedAgainUnderItsNameIsAnotherTopic() {
        Bookmark bookmark = new Bookmark(topic(Uuid.randomUuid(), 1).named(Map.of(FIRST, 9L)), Samples.NOW);
        assertThat(topic(Uuid.randomUuid(), 1).fits(bookmark)).isFalse();
    }

    @Test
    void aTopicThatGrewByPartitionsIsStillTheSame() {
        Uuid id = Uuid.randomUuid();
        Bookmark bookmark = new Bookmark(topic(id, 1).named(Map.of(FIRST, 9L)), Samples.NOW);
        Located grown = topic(id, 2);
        assertThat(grown.fits(bookmark)).isTrue();
        assertThat(grown.position(bookmark, FIRST)).contains(9L);
        assertThat(grown.position(bookmark, new TopicPartition("articles", 1))).isEmpty();
    }

    private static Located topic(Uuid id, int partitions) {
        List<TopicPartitionInfo> infos = IntStream.range(0, partitions)
                .mapToObj(number -> new TopicPartitionInfo(number, Node.noNode(), List.of(), List.of()))
                .toList();
        return Located.of(List.of(new TopicDescription("articles", false, infos, Set.of(), id)));
    }
}
