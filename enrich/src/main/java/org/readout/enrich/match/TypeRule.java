package org.readout.enrich.match;

import java.util.Set;
import org.readout.enrich.match.Finding.Contradicts;
import org.readout.enrich.match.Finding.Doubts;
import org.readout.enrich.match.Finding.Supports;
import org.readout.model.ContactType;

/**
 * What kind of contact it was must fit.
 *
 * <ul>
 *   <li>A call is not a meeting. A phone call and a video call may be one.
 *   <li>Meeting and consultation are two words for one thing.
 *   <li>A visit and its talks are one contact where a person named on each side takes part in both; where names are
 *       missing it takes the lack of another candidate. A trip through several states is no conference of them.
 *   <li>One article that tells of two kinds tells of two contacts.
 * </ul>
 */
final class TypeRule {
    private static final Set<ContactType> REMOTE = Set.of(ContactType.PHONE_CALL, ContactType.VIDEO_CALL);
    private static final Set<ContactType> IN_PERSON =
            Set.of(ContactType.MEETING, ContactType.CONSULTATION, ContactType.MULTILATERAL_MEETING, ContactType.VISIT);

    private TypeRule() {}

    static Finding compare(Profile a, Profile b) {
        ContactType one = a.type();
        ContactType two = b.type();
        if (one.equals(two)) {
            return new Supports(2, "both a " + one);
        }
        if (a.told().articleId().equals(b.told().articleId())) {
            return new Contradicts("one article tells of a " + one + " and a " + two);
        }
        if (REMOTE.contains(one) && REMOTE.contains(two)) {
            return Finding.NOTHING;
        }
        if (!IN_PERSON.contains(one) || !IN_PERSON.contains(two)) {
            return new Contradicts("a " + one + " is not a " + two);
        }
        return one.equals(ContactType.VISIT) || two.equals(ContactType.VISIT)
                ? visitAndTalks(a, b)
                : new Supports(1, "a " + one + " may be a " + two);
    }

    static boolean isRemote(ContactType type) {
        return REMOTE.contains(type);
    }

    private static Finding visitAndTalks(Profile a, Profile b) {
        if (a.isManySided()) {
            return new Contradicts("a trip is not a conference");
        }
        return PeopleRule.partiesWithSharedNames(a, b) >= 2
                ? new Supports(1, "a visit and its talks")
                : new Doubts(0, "perhaps the talks of a visit");
    }
}
