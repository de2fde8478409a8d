package org.readout.enrich.match;

import java.util.List;
import java.util.Set;
import org.readout.enrich.match.Finding.Contradicts;
import org.readout.enrich.match.Finding.Supports;
import org.readout.model.Party;

/**
 * For each party, the people named must overlap; where a name is missing the rank must.
 *
 * <p>Two different foreign ministers contradict, and so does a head of state against a foreign minister. A party for
 * which one side names nobody says nothing: "Clinton met Turkey" and "Clinton met Erdoğan" may be one.
 */
final class PeopleRule {
    private PeopleRule() {}

    static Finding compare(Profile a, Profile b) {
        int strength = 0;
        for (Party party : a.delegations().keySet()) {
            Delegation one = a.delegation(party);
            Delegation two = b.delegation(party);
            if (one.contradicts(two)) {
                return new Contradicts("for " + party + " " + one + " against " + two);
            }
            strength += one.agreement(two);
        }
        if (differentLevels(a, b)) {
            return new Contradicts(
                    "at the level of " + a.level().get() + " and " + b.level().get());
        }
        return strength == 0 ? Finding.NOTHING : new Supports(strength, "the same people");
    }

    static int partiesWithSharedNames(Profile a, Profile b) {
        return (int) a.delegations().keySet().stream()
                .filter(party -> a.delegation(party).sharesNameWith(b.delegation(party)))
                .count();
    }

    private static boolean differentLevels(Profile a, Profile b) {
        return a.delegations().isEmpty()
                && b.delegations().isEmpty()
                && a.level().isPresent()
                && b.level().isPresent()
                && !a.level().equals(b.level());
    }

    /** The people of one party in one mention. */
    record Delegation(List<PersonName> names, Set<String> ranks) {
        static final Delegation NOBODY = new Delegation(List.of(), Set.of());
        private static final int SAME_NAME = 3;

        boolean contradicts(Delegation other) {
            if (!names.isEmpty() && !other.names.isEmpty()) {
                return names.stream().allMatch(mine -> other.names.stream().allMatch(mine::contradicts));
            }
            return !ranks.isEmpty() && !other.ranks.isEmpty() && ranks.stream().noneMatch(other.ranks::contains);
        }

        boolean sharesNameWith(Delegation other) {
            for (PersonName mine : names) {
                for (PersonName theirs : other.names) {
                    if (mine.matches(theirs)) {
                        return true;
                    }
                }
            }
            return false;
        }

        int agreement(Delegation other) {
            if (sharesNameWith(other)) {
                return SAME_NAME;
            }
            return ranks.stream().anyMatch(other.ranks::contains) ? 1 : 0;
        }

        @Override
        public String toString() {
            return names.isEmpty() ? ranks.toString() : names.toString();
        }
    }
}
