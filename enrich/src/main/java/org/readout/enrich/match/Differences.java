package org.readout.enrich.match;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.readout.model.ArticleId;
import org.readout.model.ContactStatus;
import org.readout.model.Difference;
import org.readout.model.Mention;
import org.readout.model.OccurredOn;
import org.readout.model.Party;
import org.readout.model.Place;

/**
 * Where the accounts of one contact disagree: another day, another city, another initiator, held or not.
 *
 * <p>What a text leaves out is no disagreement, nor is what was only announced: plans change.
 *
 * @param byAuthority the accounts, whose word counts most first
 */
record Differences(List<Profile> byAuthority) {
    private static final int TWO = 2;

    List<Difference> found() {
        List<Difference> found = new ArrayList<>();
        status().ifPresent(found::add);
        day().ifPresent(found::add);
        on("place", mention -> mention.place().flatMap(Place::city)).ifPresent(found::add);
        on("initiator", mention -> mention.initiator().map(Party::value)).ifPresent(found::add);
        return List.copyOf(found);
    }

    private Optional<Difference> status() {
        return difference(
                "status",
                accounts(profile -> true),
                profile -> Optional.of(profile.told().mention().status().value()));
    }

    private Optional<Difference> day() {
        List<Profile> dated =
                accounts(profile -> isHeld(profile) && profile.when().trust() == When.Trust.DAY);
        boolean apart = dated.stream()
                .anyMatch(one -> dated.stream().anyMatch(other -> !one.when().meets(other.when())));
        return apart
                ? difference(
                        "occurredOn",
                        dated,
                        profile -> profile.told().mention().occurredOn().map(Differences::text))
                : Optional.empty();
    }

    private Optional<Difference> on(String field, Function<Mention, Optional<String>> value) {
        return difference(
                field,
                accounts(Differences::isHeld),
                profile -> value.apply(profile.told().mention()));
    }

    /** Accounts of what took place, and denials that it did. */
    private List<Profile> accounts(Predicate<Profile> wanted) {
        return byAuthority.stream()
                .filter(profile -> isHeld(profile) || isDenied(profile))
                .filter(wanted)
                .toList();
    }

    private static Optional<Difference> difference(
            String field, List<Profile> accounts, Function<Profile, Optional<String>> value) {
        Map<String, String> spelled = new LinkedHashMap<>();
        Map<String, List<ArticleId>> tellers = new LinkedHashMap<>();
        for (Profile account : accounts) {
            value.apply(account).ifPresent(text -> {
                String key = Spelling.slug(text);
                spelled.putIfAbsent(key, text);
                tellers.computeIfAbsent(key, k -> new ArrayList<>())
                        .add(account.told().articleId());
            });
        }
        if (tellers.size() < TWO) {
            return Optional.empty();
        }
        return Optional.of(new Difference(
                field,
                tellers.entrySet().stream()
                        .map(told -> new Difference.Value(spelled.get(told.getKey()), told.getValue()))
                        .toList()));
    }

    private static String text(OccurredOn days) {
        return days.isOneDay() ? days.from().toString() : days.from() + "/" + days.to();
    }

    private static boolean isHeld(Profile profile) {
        return profile.told().mention().status().equals(ContactStatus.HELD);
    }

    private static boolean isDenied(Profile profile) {
        return profile.told().mention().status().equals(ContactStatus.DENIED);
    }
}
