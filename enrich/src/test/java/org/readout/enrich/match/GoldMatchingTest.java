package org.readout.enrich.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.readout.model.Contact;
import org.readout.model.Readout;

/** The labelled documents as if every mention had been detected without a fault: what the matcher alone is worth. */
final class GoldMatchingTest {
    private static final double LEAST_B3 = 0.97;

    @Test
    void labelledMentionsComeTogetherAsLabelled() throws IOException {
        Path gold = shared().resolve("gold/dev.jsonl");
        assumeTrue(Files.exists(gold), "no labelled documents at " + gold + " (set -Dreadout.shared)");
        List<GoldMention> labelled = GoldMention.readMain(gold);
        List<Contact> contacts =
                new Matcher().match(labelled.stream().map(GoldMention::mention).toList());
        double b3 = bCubed(labelled, contacts);
        System.out.printf(
                "gold matching: %d mentions, %d contacts, B3 F1 %.4f%n", labelled.size(), contacts.size(), b3);
        assertThat(b3).isGreaterThanOrEqualTo(LEAST_B3);
    }

    private static Path shared() {
        String given = System.getProperty("readout.shared", "");
        return given.isBlank() || given.startsWith("$") ? Path.of("../../shared") : Path.of(given);
    }

    private static double bCubed(List<GoldMention> labelled, List<Contact> contacts) {
        Map<String, String> contactOf = new HashMap<>();
        for (Contact contact : contacts) {
            for (Readout readout : contact.readouts()) {
                contactOf.put(readout.mentionId().value(), contact.id().value());
            }
        }
        Function<GoldMention, String> given =
                gold -> contactOf.get(gold.mention().mention().id().value());
        explain(labelled, given);
        double precision = agreement(labelled, given, GoldMention::event);
        double recall = agreement(labelled, GoldMention::event, given);
        return 2 * precision * recall / (precision + recall);
    }

    /** The share of each mention's group in {@code by} that is also its group in {@code against}, on average. */
    private static double agreement(
            List<GoldMention> all, Function<GoldMention, String> by, Function<GoldMention, String> against) {
        Map<String, List<GoldMention>> groups = all.stream().collect(Collectors.groupingBy(by));
        return all.stream()
                .mapToDouble(one -> {
                    List<GoldMention> group = groups.get(by.apply(one));
                    long shared = group.stream()
                            .filter(other -> against.apply(other).equals(against.apply(one)))
                            .count();
                    return (double) shared / group.size();
                })
                .average()
                .orElseThrow();
    }

    private static void explain(List<GoldMention> labelled, Function<GoldMention, String> given) {
        Map<String, Set<String>> split = new HashMap<>();
        Map<String, Set<String>> lumped = new HashMap<>();
        for (GoldMention gold : labelled) {
            split.computeIfAbsent(gold.event(), e -> new HashSet<>()).add(given.apply(gold));
            lumped.computeIfAbsent(given.apply(gold), e -> new HashSet<>()).add(gold.event());
        }
        for (Map<String, Set<String>> wrong : List.of(split, lumped)) {
            wrong.forEach((one, several) -> Optional.of(several)
                    .filter(them -> them.size() > 1)
                    .ifPresent(them -> System.out.println("gold matching: " + one + " is " + them)));
        }
    }
}
