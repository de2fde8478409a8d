package org.readout.enrich.match;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.readout.model.ContactId;
import org.readout.model.ContentHash;
import org.readout.model.Mention;
import org.readout.model.MentionId;
import org.readout.model.OccurredOn;
import org.readout.model.Participant;
import org.readout.model.Place;

/**
 * Readable ids made of what a contact is: {@code 2023-10-28-aze-rus-phone-call}.
 *
 * <p>A month or a year stands where no day is known, and the day of publication, marked so, where nothing is. More than five parties are named by their format or by their
 * number. Where two contacts of a block would have one id, each gets what tells them apart: the level, a person whom
 * the other lacks, the city, or, where nothing does, a mark made of the first account.
 */
final class ContactIds {
    private static final int MOST_CODES = 5;
    private static final int MARK_DIGITS = 6;
    private static final int MONTH = "2023-10".length();
    private static final int YEAR = "2023".length();

    /** What may tell two contacts apart, the best first. */
    private static final List<Function<Account, Optional<String>>> TAILS = List.of(
            account -> account.first(Mention::level).map(level -> Spelling.slug(level.value())),
            account -> account.place().flatMap(Place::city).map(Spelling::slug));

    private ContactIds() {}

    /** The ids of the contacts of a block that share a plain id; no two are the same. */
    static Map<Cluster, ContactId> assign(String plain, Collection<Cluster> rivals) {
        if (rivals.size() == 1) {
            return Map.of(rivals.iterator().next(), new ContactId(plain));
        }
        List<Cluster> ordered = rivals.stream()
                .sorted(Comparator.comparing(
                                (Cluster cluster) -> founder(cluster).publishedAt())
                        .thenComparing(cluster -> founder(cluster).mention().id()))
                .toList();
        List<String> tails = tails(ordered.stream().map(Cluster::account).toList());
        Map<Cluster, ContactId> ids = new HashMap<>();
        for (int i = 0; i < tails.size(); i++) {
            ids.put(ordered.get(i), new ContactId(plain + "-" + tails.get(i)));
        }
        return ids;
    }

    /** What the contact is, as far as an id can say it. */
    static String plain(Account account) {
        return String.join(
                "-",
                account.occurredOn().map(ContactIds::day).orElseGet(() -> undated(account)),
                parties(account),
                account.type().value().toLowerCase(Locale.ROOT));
    }

    private static String day(OccurredOn when) {
        String first = when.from().toString();
        return switch (when.basis()) {
            case OccurredOn.MONTH -> first.substring(0, MONTH);
            case OccurredOn.YEAR -> first.substring(0, YEAR);
            default -> first;
        };
    }

    /** The day of first publication, for want of another. */
    private static String undated(Account account) {
        BlockMention first = account.byPublication().getFirst().told();
        return "undated-" + first.publishedAt().atZone(first.source().zone()).toLocalDate();
    }

    private static String parties(Account account) {
        if (account.parties().size() <= MOST_CODES) {
            return account.parties().stream()
                    .map(party -> Spelling.slug(party.value()))
                    .collect(Collectors.joining("-"));
        }
        return account.first(Mention::format)
                .map(Spelling::slug)
                .orElse(account.parties().size() + "-parties");
    }

    private static List<String> tails(List<Account> rivals) {
        return tellingApart(rivals, TAILS.getFirst())
                .or(() -> tellingApart(rivals, account -> ownName(account, rivals)))
                .or(() -> tellingApart(rivals, TAILS.getLast()))
                .orElseGet(() -> rivals.stream().map(ContactIds::mark).toList());
    }

    private static Optional<List<String>> tellingApart(
            List<Account> rivals, Function<Account, Optional<String>> feature) {
        List<String> tails = rivals.stream()
                .flatMap(account -> feature.apply(account).filter(tail -> !tail.isEmpty()).stream())
                .toList();
        boolean each = tails.size() == rivals.size() && new HashSet<>(tails).size() == tails.size();
        return each ? Optional.of(tails) : Optional.empty();
    }

    private static Optional<String> ownName(Account account, List<Account> rivals) {
        Set<String> others = rivals.stream()
                .filter(rival -> rival != account)
                .flatMap(rival -> families(rival).stream())
                .collect(Collectors.toSet());
        return families(account).stream().filter(name -> !others.contains(name)).findFirst();
    }

    private static List<String> families(Account account) {
        List<Participant> participants = account.participants();
        return participants.stream()
                .flatMap(someone -> PersonName.of(someone).stream())
                .map(PersonName::familyWritten)
                .toList();
    }

    /** The mention that was published first. */
    private static BlockMention founder(Cluster cluster) {
        return cluster.account().byPublication().getFirst().told();
    }

    /** A few digits of the first account's own id: unlike a count, they stay when another contact turns up. */
    private static String mark(Account account) {
        MentionId founder = account.byPublication().getFirst().told().mention().id();
        return ContentHash.of(founder.value()).value().substring(0, MARK_DIGITS);
    }
}
