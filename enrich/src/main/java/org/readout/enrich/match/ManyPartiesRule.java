package org.readout.enrich.match;

import java.util.HashSet;
import java.util.Set;
import org.readout.enrich.match.Finding.Contradicts;
import org.readout.enrich.match.Finding.Supports;
import org.readout.model.Party;

/**
 * Contacts of three parties and more match on format and on the parties that both name.
 *
 * <p>One text lists five states of the 3+3, another three: with one format two shared parties are enough. Without it
 * one list must contain the other, or more than half of both lists be shared.
 */
final class ManyPartiesRule {
    private static final int ENOUGH_WITH_ONE_FORMAT = 2;

    private ManyPartiesRule() {}

    static Finding compare(Profile a, Profile b) {
        if (!a.isManySided()) {
            return Finding.NOTHING;
        }
        Set<Party> shared = new HashSet<>(a.parties());
        shared.retainAll(b.parties());
        if (a.format().isPresent() && b.format().isPresent()) {
            return formats(a, b, shared.size());
        }
        return overlap(a, b, shared.size())
                ? new Supports(2, "the same parties")
                : new Contradicts("parties " + a.parties() + " and " + b.parties());
    }

    private static Finding formats(Profile a, Profile b, int shared) {
        if (!a.format().equals(b.format())) {
            return new Contradicts(
                    "formats " + a.format().get() + " and " + b.format().get());
        }
        return shared >= ENOUGH_WITH_ONE_FORMAT
                ? new Supports(4, "one format: " + a.format().get())
                : new Contradicts("one format with other parties");
    }

    private static boolean overlap(Profile a, Profile b, int shared) {
        int all = a.parties().size() + b.parties().size() - shared;
        return shared == Math.min(a.parties().size(), b.parties().size()) || 2 * shared > all;
    }
}
