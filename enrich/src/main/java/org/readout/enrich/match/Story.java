package org.readout.enrich.match;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.readout.model.Contact.StatusStep;
import org.readout.model.ContactStatus;
import org.readout.model.Party;

/**
 * How far a contact got, as its mentions tell it in order of publication.
 *
 * <p>The latest statement holds, with three exceptions: an announcement never undoes an account, however late it is
 * read; what was held can no longer be postponed or called off; and a denial by anyone but a party's own ministry
 * does not undo what such a ministry says took place.
 *
 * @param history each status with the article that first reported it
 */
record Story(ContactStatus status, List<StatusStep> history) {

    /** @param byPublication the mentions of one contact, the earliest first */
    static Story of(List<Profile> byPublication, Collection<Party> parties) {
        Map<ContactStatus, StatusStep> first = new LinkedHashMap<>();
        for (Profile profile : byPublication) {
            first.putIfAbsent(status(profile), step(profile));
        }
        return new Story(latest(byPublication, parties), List.copyOf(first.values()));
    }

    private static ContactStatus latest(List<Profile> byPublication, Collection<Party> parties) {
        boolean held = byPublication.stream().anyMatch(Story::isHeld);
        boolean ownWord = byPublication.stream()
                .anyMatch(profile -> isHeld(profile) && Authority.isOwnMinistry(profile, parties));
        return byPublication.stream()
                .filter(profile -> !held || isHeld(profile) || isDenial(profile))
                .filter(profile -> !ownWord || isHeld(profile) || Authority.isOwnMinistry(profile, parties))
                .reduce((earlier, later) -> later)
                .map(Story::status)
                .orElseThrow();
    }

    private static StatusStep step(Profile profile) {
        return new StatusStep(
                status(profile), profile.told().publishedAt(), profile.told().articleId());
    }

    private static boolean isHeld(Profile profile) {
        return status(profile).equals(ContactStatus.HELD);
    }

    private static boolean isDenial(Profile profile) {
        return status(profile).equals(ContactStatus.DENIED);
    }

    private static ContactStatus status(Profile profile) {
        return profile.told().mention().status();
    }
}
