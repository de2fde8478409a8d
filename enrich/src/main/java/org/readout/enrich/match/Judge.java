package org.readout.enrich.match;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Compares two mentions by every rule.
 *
 * <p>One contradiction is enough for two contacts, another day than announced for one that may have been put off, one
 * doubt for no decision. What a mention leaves out speaks
 * neither way, and neither does its status: a call announced and the same call held are one call.
 */
final class Judge {
    private static final List<BiFunction<Profile, Profile, Finding>> RULES = List.of(
            DateRule::compare, TypeRule::compare, PeopleRule::compare, PlaceRule::compare, ManyPartiesRule::compare);

    private Judge() {}

    static Verdict compare(Profile a, Profile b) {
        List<String> reasons = new ArrayList<>();
        int strength = 0;
        boolean doubtful = false;
        boolean moved = false;
        for (BiFunction<Profile, Profile, Finding> rule : RULES) {
            switch (rule.apply(a, b)) {
                case Finding.Supports(int weight, String reason) -> {
                    strength += weight;
                    reasons.add(reason);
                }
                case Finding.Doubts(int weight, String reason) -> {
                    strength += weight;
                    doubtful = true;
                    reasons.add(reason);
                }
                case Finding.Moves(String reason) -> {
                    moved = true;
                    reasons.add(reason);
                }
                case Finding.Contradicts(String reason) -> {
                    return new Verdict.DifferentContact(List.of(reason));
                }
                case Finding.Silent() -> {}
            }
        }
        if (moved) {
            return new Verdict.PutOff(reasons);
        }
        return doubtful ? new Verdict.Undecided(strength, reasons) : new Verdict.SameContact(strength, reasons);
    }
}
