package org.readout.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the catalogue wants against what the cluster has.
 *
 * @param missing topics that are not there and can be made
 * @param conflicts what differs in a way that no service may mend by itself, in words
 */
public record TopicPlan(List<TopicSpec> missing, List<String> conflicts) {
    public TopicPlan {
        missing = List.copyOf(missing);
        conflicts = List.copyOf(conflicts);
    }

    /** An existing topic as far as the plan looks at it. */
    public record Existing(int partitions, Map<String, String> config) {
        public Existing {
            config = Map.copyOf(config);
        }
    }

    public static TopicPlan of(Topics wanted, Map<String, Existing> existing) {
        List<TopicSpec> missing = new ArrayList<>();
        List<String> conflicts = new ArrayList<>();
        for (TopicSpec spec : wanted.all()) {
            Optional.ofNullable(existing.get(spec.name()))
                    .ifPresentOrElse(found -> conflicts.addAll(differences(spec, found)), () -> missing.add(spec));
        }
        return new TopicPlan(missing, conflicts);
    }

    private static List<String> differences(TopicSpec spec, Existing found) {
        List<String> differences = new ArrayList<>();
        if (found.partitions() != spec.partitions()) {
            differences.add("topic " + spec.name() + " has " + found.partitions() + " partitions, " + spec.partitions()
                    + " are wanted (set READOUT_PARTITIONS to what is there, or use another READOUT_TOPIC_PREFIX)");
        }
        new TreeMap<>(spec.config()).forEach((setting, value) -> {
            String there = found.config().get(setting);
            if (there != null && setting.equals("cleanup.policy") && !there.equals(value)) {
                differences.add("topic " + spec.name() + " has " + setting + "=" + there + ", " + value
                        + " is wanted (change it with kafka-configs)");
            }
        });
        return differences;
    }
}
