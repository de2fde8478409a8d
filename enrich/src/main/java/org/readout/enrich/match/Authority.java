package org.readout.enrich.match;

import java.util.Collection;
import java.util.Comparator;
import java.util.Set;
import org.readout.model.ContactStatus;
import org.readout.model.Party;
import org.readout.model.Source;
import org.readout.model.SourceKind;

/**
 * Whose word is shown where accounts differ.
 *
 * <p>An account of the contact itself before its announcement; then the own ministry of the party in question, the
 * counterpart's, an agency, anyone else; then whoever published first. All other values stay in the readouts.
 */
final class Authority {
    private static final Set<SourceKind> OFFICIAL = Set.of(SourceKind.MINISTRY, SourceKind.OFFICE);

    private Authority() {}

    /** For what concerns the contact as a whole. */
    static Comparator<Profile> on(Collection<Party> parties) {
        return order(Comparator.comparingInt((Profile profile) -> distance(source(profile), parties)));
    }

    /** For what concerns one party: its people and their offices. */
    static Comparator<Profile> on(Party party, Collection<Party> parties) {
        return order(Comparator.comparingInt((Profile profile) ->
                speaksFor(source(profile), Set.of(party)) ? -1 : distance(source(profile), parties)));
    }

    static boolean isOwnMinistry(Profile profile, Collection<Party> parties) {
        return speaksFor(source(profile), parties);
    }

    private static Comparator<Profile> order(Comparator<Profile> distance) {
        return Comparator.comparing((Profile profile) -> isAnnouncement(profile))
                .thenComparing(distance)
                .thenComparing(profile -> profile.told().publishedAt())
                .thenComparing(profile -> profile.told().mention().id());
    }

    static boolean isAnnouncement(Profile profile) {
        return !profile.told().mention().status().equals(ContactStatus.HELD);
    }

    private static int distance(Source source, Collection<Party> parties) {
        if (speaksFor(source, parties)) {
            return 0;
        }
        return source.kind().equals(SourceKind.AGENCY) ? 1 : 2;
    }

    private static boolean speaksFor(Source source, Collection<Party> parties) {
        return OFFICIAL.contains(source.kind())
                && source.party().filter(parties::contains).isPresent();
    }

    private static Source source(Profile profile) {
        return profile.told().source();
    }
}
