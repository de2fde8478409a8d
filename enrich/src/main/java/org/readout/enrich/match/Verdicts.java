package org.readout.enrich.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The verdict on every two mentions of a block whose days are near each other; all others are of different contacts.
 */
final class Verdicts {
    /** No rule joins days further apart than this (see {@link DateRule}). */
    private static final int FARTHEST_DAYS = 8;

    private final Map<Pair, Verdict> verdicts;

    private Verdicts(Map<Pair, Verdict> verdicts) {
        this.verdicts = verdicts;
    }

    /** @param profiles sorted by their first day */
    static Verdicts on(List<Profile> profiles) {
        Map<Pair, Verdict> verdicts = new HashMap<>();
        for (int a = 0; a < profiles.size(); a++) {
            for (int b = a + 1; b < profiles.size() && near(profiles.get(a), profiles.get(b)); b++) {
                verdicts.put(new Pair(a, b), Judge.compare(profiles.get(a), profiles.get(b)));
            }
        }
        return new Verdicts(verdicts);
    }

    boolean contradict(int a, int b) {
        Verdict verdict = verdicts.get(Pair.of(a, b));
        return verdict == null || verdict instanceof Verdict.DifferentContact;
    }

    /** Pairs that are one contact, the strongest evidence first. */
    List<Pair> same() {
        return sorted(verdict -> verdict instanceof Verdict.SameContact);
    }

    /** Pairs that may be one contact, the strongest evidence first. */
    List<Pair> undecided() {
        return sorted(verdict -> verdict instanceof Verdict.Undecided);
    }

    private List<Pair> sorted(Predicate<Verdict> wanted) {
        List<Pair> pairs = new ArrayList<>();
        verdicts.forEach((pair, verdict) -> {
            if (wanted.test(verdict)) {
                pairs.add(pair);
            }
        });
        pairs.sort(Comparator.comparingInt((Pair pair) -> -strength(pair))
                .thenComparingInt(Pair::a)
                .thenComparingInt(Pair::b));
        return pairs;
    }

    private int strength(Pair pair) {
        return switch (verdicts.get(pair)) {
            case Verdict.SameContact same -> same.strength();
            case Verdict.Undecided undecided -> undecided.strength();
            case Verdict.DifferentContact different -> 0;
        };
    }

    private static boolean near(Profile earlier, Profile later) {
        return !earlier.when()
                .last()
                .plusDays(FARTHEST_DAYS)
                .isBefore(later.when().first());
    }

    /** Two mentions by their place in the sorted block, the smaller first. */
    record Pair(int a, int b) {
        static Pair of(int one, int two) {
            return one < two ? new Pair(one, two) : new Pair(two, one);
        }
    }
}
