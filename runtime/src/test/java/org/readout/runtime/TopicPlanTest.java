package org.readout.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class TopicPlanTest {
    private static final Topics TOPICS = Topics.standard();

    @Test
    void onAnEmptyClusterEverythingIsMissing() {
        TopicPlan plan = TopicPlan.of(TOPICS, Map.of());
        assertThat(plan.missing()).containsExactlyElementsOf(TOPICS.all());
        assertThat(plan.conflicts()).isEmpty();
    }

    @Test
    void whatIsThereAsWantedIsLeftAlone() {
        TopicPlan plan = TopicPlan.of(TOPICS, all(2));
        assertThat(plan.missing()).isEmpty();
        assertThat(plan.conflicts()).isEmpty();
    }

    @Test
    void anotherNumberOfPartitionsIsAConflictThatSaysWhatToDo() {
        assertThat(TopicPlan.of(TOPICS, all(7)).conflicts())
                .anyMatch(conflict -> conflict.startsWith(
                        "topic readout.pages.v1 has 7 partitions, 2 are wanted (set READOUT_PARTITIONS"));
    }

    @Test
    void anotherCleanupPolicyIsAConflict() {
        Map<String, TopicPlan.Existing> existing = new HashMap<>(all(2));
        existing.put(TOPICS.articles().name(), new TopicPlan.Existing(2, Map.of("cleanup.policy", "delete")));
        assertThat(TopicPlan.of(TOPICS, existing).conflicts())
                .singleElement()
                .asString()
                .contains("readout.articles.v1 has cleanup.policy=delete, compact is wanted");
    }

    private static Map<String, TopicPlan.Existing> all(int partitions) {
        Map<String, TopicPlan.Existing> existing = new HashMap<>();
        TOPICS.all()
                .forEach(spec -> existing.put(
                        spec.name(),
                        new TopicPlan.Existing(
                                spec.partitions() == 1 ? 1 : partitions, Map.of("cleanup.policy", spec.cleanup()))));
        return existing;
    }
}
