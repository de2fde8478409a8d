package org.readout.enrich.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.readout.enrich.match.PeopleRule.Delegation;
import org.readout.model.ContactType;
import org.readout.model.Mention;
import org.readout.model.Participant;
import org.readout.model.Party;
import org.readout.model.Place;
import org.readout.model.Rank;

/** A mention made ready for comparison: dates widened, names and places folded, once instead of at each comparison. */
record Profile(
        BlockMention told,
        When when,
        Set<Party> parties,
        Map<Party, Delegation> delegations,
        Optional<Place> place,
        Optional<String> format,
        Optional<Rank> level) {
    private static final int PAIR = 2;

    static Profile of(BlockMention told) {
        Mention mention = told.mention();
        return new Profile(
                told,
                When.of(told),
                new TreeSet<>(mention.parties()),
                delegations(mention.participants()),
                mention.place(),
                mention.format().map(Spelling::slug).filter(slug -> !slug.isEmpty()),
                mention.level());
    }

    ContactType type() {
        return told.mention().type();
    }

    boolean isManySided() {
        return parties.size() > PAIR;
    }

    Delegation delegation(Party party) {
        return delegations.getOrDefault(party, Delegation.NOBODY);
    }

    /** Whether it has a day of its own, and is not just from some month. */
    boolean isFirm() {
        return when.trust() != When.Trust.VAGUE;
    }

    private static Map<Party, Delegation> delegations(List<Participant> participants) {
        Map<Party, List<Participant>> byParty = new TreeMap<>();
        for (Participant someone : participants) {
            someone.party()
                    .ifPresent(party -> byParty.computeIfAbsent(party, p -> new ArrayList<>())
                            .add(someone));
        }
        Map<Party, Delegation> delegations = new TreeMap<>();
        byParty.forEach((party, people) -> delegations.put(party, delegation(people)));
        return delegations;
    }

    private static Delegation delegation(List<Participant> people) {
        List<PersonName> names = people.stream()
                .flatMap(someone -> PersonName.of(someone).stream())
                .toList();
        Set<String> ranks = new TreeSet<>();
        for (Participant someone : people) {
            someone.rank().filter(rank -> !rank.equals(Rank.OFFICIAL)).ifPresent(rank -> ranks.add(rank.value()));
        }
        return new Delegation(names, ranks);
    }
}
