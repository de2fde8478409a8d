package org.readout.enrich.match;

import org.readout.enrich.match.Finding.Contradicts;
import org.readout.enrich.match.Finding.Doubts;
import org.readout.enrich.match.Finding.Supports;
import org.readout.model.ContactType;
import org.readout.model.Place;

/**
 * People are in one place at a time.
 *
 * <p>Calls have no place. Another country contradicts, and so does another city; only where the same people meet on
 * the same day may two names be of one place (Lucerne and Obbürgen), and then nothing else may be in question. A visit
 * may lead through several cities of one country.
 */
final class PlaceRule {
    private PlaceRule() {}

    static Finding compare(Profile a, Profile b) {
        if (TypeRule.isRemote(a.type()) || a.place().isEmpty() || b.place().isEmpty() || trip(a, b)) {
            return Finding.NOTHING;
        }
        Place one = a.place().get();
        Place two = b.place().get();
        if (one.country().isPresent()
                && two.country().isPresent()
                && !one.country().equals(two.country())) {
            return new Contradicts(
                    "in " + one.country().get() + " and in " + two.country().get());
        }
        return one.city().isPresent() && two.city().isPresent()
                ? cities(a, b, one.city().get(), two.city().get())
                : Finding.NOTHING;
    }

    private static boolean trip(Profile a, Profile b) {
        return a.isManySided() && a.type().equals(ContactType.VISIT) && b.type().equals(ContactType.VISIT);
    }

    private static Finding cities(Profile a, Profile b, String one, String two) {
        if (Spelling.alike(Spelling.sound(one), Spelling.sound(two))) {
            return new Supports(1, "both in " + one);
        }
        if (a.type().equals(ContactType.VISIT) || b.type().equals(ContactType.VISIT)) {
            return Finding.NOTHING;
        }
        boolean oneMeeting = a.when().equals(b.when()) && PeopleRule.partiesWithSharedNames(a, b) >= 2;
        return oneMeeting
                ? new Doubts(0, one + " and " + two + " may be one place")
                : new Contradicts("in " + one + " and in " + two);
    }
}
