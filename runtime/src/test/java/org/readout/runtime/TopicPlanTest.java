package org.readout.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
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
        assertThat(plan.isDone()).isTrue();
        assertThat(plan.lines()).isEmpty();
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

    @Test
    void whatKeepsTooLittleCanBeAlteredAndWhatKeepsMoreIsLeftAlone() {
        String week = Long.toString(Duration.ofDays(7).toMillis());
        String year = Long.toString(Duration.ofDays(365).toMillis());
        Map<String, TopicPlan.Existing> existing = new HashMap<>(all(2));
        existing.put(TOPICS.pages().name(), kept(week, "1048588"));
        existing.put(TOPICS.contactEvents().name(), kept("-1", "99999999"));
        existing.put(TOPICS.deadLetters().name(), kept(year, "8388608"));
        TopicPlan plan = TopicPlan.of(TOPICS, existing);
        assertThat(plan.changes())
                .containsExactly(
                        new TopicPlan.Change("readout.pages.v1", "max.message.bytes", "1048588", "8388608"),
                        new TopicPlan.Change("readout.pages.v1", "retention.ms", week, "-1"));
        assertThat(plan.conflicts()).isEmpty();
        assertThat(plan.isDone()).isFalse();
    }

    @Test
    void thePlanReadsAsAListOfSteps() {
        Map<String, TopicPlan.Existing> existing = new HashMap<>(all(2));
        existing.remove(TOPICS.feedStatus().name());
        existing.put(TOPICS.pages().name(), kept("1000", "8388608"));
        existing.put(TOPICS.articles().name(), new TopicPlan.Existing(3, Map.of()));
        assertThat(TopicPlan.of(TOPICS, existing).lines())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .isEqualTo("create   readout.feed-status.v1: 1 partitions, cleanup.policy=compact,"
                                        + " max.message.bytes=8388608"),
                        line -> assertThat(line).isEqualTo("alter    readout.pages.v1: retention.ms from 1000 to -1"),
                        line -> assertThat(line).startsWith("by hand  topic readout.articles.v1 has 3 partitions"));
    }

    private static TopicPlan.Existing kept(String retention, String largest) {
        return new TopicPlan.Existing(
                2, Map.of("cleanup.policy", "delete", "retention.ms", retention, "max.message.bytes", largest));
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
