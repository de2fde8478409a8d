package org.readout.enrich.match;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.readout.model.Contact;
import org.readout.model.Readout;

/** How well contacts group labelled mentions: B-cubed and pairwise F1. */
record Grouped(double b3, double pairwise) {

    /** The score, printed with what is wrong. */
    static Grouped score(String what, List<GoldMention> labelled, List<Contact> contacts) {
        Map<String, String> contactOf = new HashMap<>();
        for (Contact contact : contacts) {
            for (Readout readout : contact.readouts()) {
                contactOf.put(readout.mentionId().value(), contact.id().value());
            }
        }
        Function<GoldMention, String> given =
                gold -> contactOf.get(gold.mention().mention().id().value());
        Grouped score = new Grouped(
                f1(agreement(labelled, given, GoldMention::event), agreement(labelled, GoldMention::event, given)),
                pairwise(labelled, given));
        System.out.printf(
                "%s: %d mentions of %d contacts, %d given; B3 F1 %.4f, pairwise F1 %.4f%n",
                what,
                labelled.size(),
                labelled.stream().map(GoldMention::event).distinct().count(),
                contacts.size(),
                score.b3,
                score.pairwise);
        explain(what, labelled, GoldMention::event, given);
        explain(what, labelled, given, GoldMention::event);
        return score;
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

    private static double pairwise(List<GoldMention> all, Function<GoldMention, String> given) {
        double both = pairs(all, gold -> gold.event() + "|" + given.apply(gold));
        return 2 * both / (pairs(all, GoldMention::event) + pairs(all, given));
    }

    private static long pairs(List<GoldMention> all, Function<GoldMention, String> by) {
        return all.stream().collect(Collectors.groupingBy(by, Collectors.counting())).values().stream()
                .mapToLong(size -> size * (size - 1) / 2)
                .sum();
    }

    private static double f1(double precision, double recall) {
        return 2 * precision * recall / (precision + recall);
    }

    private static void explain(
            String what,
            List<GoldMention> labelled,
            Function<GoldMention, String> one,
            Function<GoldMention, String> other) {
        Map<String, Set<String>> several = new HashMap<>();
        labelled.forEach(gold -> several.computeIfAbsent(one.apply(gold), name -> new HashSet<>())
                .add(other.apply(gold)));
        several.forEach((name, them) -> {
            if (them.size() > 1) {
                System.out.println(what + ": " + name + " is " + them);
            }
        });
    }
}
