package org.readout.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the catalogue wants against what the cluster has.
 *
 * <p>How long and how large records may be is wanted at least: a topic that keeps more than the catalogue asks for is as
 * good. How many partitions there are, and what is deleted, is wanted exactly.
 *
 * @param missing topics that are not there and can be made
 * @param changes of settings, which take nothing away and can be made
 * @param conflicts what differs in a way that no service may mend by itself, in words
 */
public record TopicPlan(List<TopicSpec> missing, List<Change> changes, List<String> conflicts) {
    private static final String CLEANUP = "cleanup.policy";
    private static final String RETENTION = "retention.ms";

    public TopicPlan {
        missing = List.copyOf(missing);
        changes = List.copyOf(changes);
        conflicts = List.copyOf(conflicts);
    }

    /** An existing topic as far as the plan looks at it. */
    public record Existing(int partitions, Map<String, String> config) {
        public Existing {
            config = Map.copyOf(config);
        }
    }

    /** A setting of a topic that is too small. */
    public record Change(String topic, String setting, String there, String wanted) {}

    public static TopicPlan of(Topics wanted, Map<String, Existing> existing) {
        List<TopicSpec> missing = new ArrayList<>();
        List<Change> changes = new ArrayList<>();
        List<String> conflicts = new ArrayList<>();
        for (TopicSpec spec : wanted.all()) {
            Existing found = existing.get(spec.name());
            if (found == null) {
                missing.add(spec);
                continue;
            }
            changes.addAll(changes(spec, found));
            conflicts.addAll(conflicts(spec, found));
        }
        return new TopicPlan(missing, changes, conflicts);
    }

    /** Whether everything is as the catalogue wants it. */
    public boolean isDone() {
        return missing.isEmpty() && changes.isEmpty() && conflicts.isEmpty();
    }

    /** One line for each step, for a person. */
    public List<String> lines() {
        return Stream.of(
                        missing.stream().map(TopicPlan::creation),
                        changes.stream()
                                .map(change -> "alter    " + change.topic() + ": " + change.setting() + " from "
                                        + change.there() + " to " + change.wanted()),
                        conflicts.stream().map(conflict -> "by hand  " + conflict))
                .flatMap(lines -> lines)
                .toList();
    }

    private static String creation(TopicSpec spec) {
        String config = new TreeMap<>(spec.config())
                .entrySet().stream()
                        .map(setting -> ", " + setting.getKey() + "=" + setting.getValue())
                        .collect(Collectors.joining());
        return "create   " + spec.name() + ": " + spec.partitions() + " partitions" + config;
    }

    private static List<Change> changes(TopicSpec spec, Existing found) {
        return new TreeMap<>(spec.config())
                .entrySet().stream()
                        .filter(setting -> !setting.getKey().equals(CLEANUP))
                        .filter(setting -> isLess(setting.getKey(), found.config(), setting.getValue()))
                        .map(setting -> new Change(
                                spec.name(),
                                setting.getKey(),
                                found.config().get(setting.getKey()),
                                setting.getValue()))
                        .toList();
    }

    private static boolean isLess(String setting, Map<String, String> config, String wanted) {
        String there = config.get(setting);
        return there != null && amount(setting, there) < amount(setting, wanted);
    }

    /** Kept for a negative time means kept for ever. */
    private static long amount(String setting, String value) {
        long number = Long.parseLong(value);
        return setting.equals(RETENTION) && number < 0 ? Long.MAX_VALUE : number;
    }

    private static List<String> conflicts(TopicSpec spec, Existing found) {
        List<String> conflicts = new ArrayList<>();
        if (found.partitions() != spec.partitions()) {
            conflicts.add("topic " + spec.name() + " has " + found.partitions() + " partitions, " + spec.partitions()
                    + " are wanted (set READOUT_PARTITIONS to what is there, or use another READOUT_TOPIC_PREFIX:"
                    + " after a change the records of one key would lie in two places)");
        }
        String there = found.config().get(CLEANUP);
        if (there != null && !there.equals(spec.cleanup())) {
            conflicts.add("topic " + spec.name() + " has " + CLEANUP + "=" + there + ", " + spec.cleanup()
                    + " is wanted: what the change deletes does not come back"
                    + " (look at the topic, then change it with kafka-configs)");
        }
        return conflicts;
    }
}
