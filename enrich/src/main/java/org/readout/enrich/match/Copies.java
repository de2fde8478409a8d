package org.readout.enrich.match;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.enrich.copies.Wording;
import org.readout.model.ArticleId;
import org.readout.model.MentionId;
import org.readout.model.Party;

/**
 * Which accounts of one contact are near-copies, and of which article.
 *
 * <p>A party's own account comes before everyone else's, then whoever published first, then the lower id: a page of a ministry is
 * dated by the day, and the agency that prints it by the minute. Each account is held against those before it, and repeats the first
 * whose wording it has; so the answer depends on the set of accounts alone. The two sides of a contact never repeat each
 * other, since each speaks for itself even where both publish one text; nor do accounts of which one announces what the
 * other says was held. Nothing of this decides which accounts are of one contact.
 */
final class Copies {
    private final Collection<Party> parties;

    private Copies(Collection<Party> parties) {
        this.parties = parties;
    }

    /** By the mention that repeats, the article it repeats. */
    static Map<MentionId, ArticleId> among(Collection<Profile> members, Collection<Party> parties) {
        return new Copies(parties).found(members);
    }

    private record Account(Profile profile, Wording wording) {}

    private Map<MentionId, ArticleId> found(Collection<Profile> members) {
        List<Account> accounts = members.stream()
                .sorted(Comparator.comparing((Profile profile) -> !Authority.isOwnMinistry(profile, parties))
                        .thenComparing(profile -> profile.told().publishedAt())
                        .thenComparing(profile -> profile.told().articleId())
                        .thenComparing(profile -> profile.told().mention().id()))
                .flatMap(profile -> profile.told().fingerprint().stream()
                        .map(fingerprint -> new Account(profile, new Wording(fingerprint))))
                .toList();
        Map<MentionId, ArticleId> found = new HashMap<>();
        for (int at = 1; at < accounts.size(); at++) {
            Account account = accounts.get(at);
            original(account, accounts.subList(0, at))
                    .ifPresent(article ->
                            found.put(account.profile().told().mention().id(), article));
        }
        return found;
    }

    private Optional<ArticleId> original(Account account, List<Account> before) {
        return before.stream()
                .filter(earlier -> mayRepeat(account.profile(), earlier.profile())
                        && account.wording().repeats(earlier.wording()))
                .map(earlier -> earlier.profile().told().articleId())
                .findFirst();
    }

    private boolean mayRepeat(Profile later, Profile earlier) {
        return !later.told().articleId().equals(earlier.told().articleId())
                && later.told()
                        .mention()
                        .status()
                        .equals(earlier.told().mention().status())
                && !areTheTwoSides(later, earlier);
    }

    private boolean areTheTwoSides(Profile one, Profile other) {
        return Authority.isOwnMinistry(one, parties)
                && Authority.isOwnMinistry(other, parties)
                && !one.told().source().party().equals(other.told().source().party());
    }
}
