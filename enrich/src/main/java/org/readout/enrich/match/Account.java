package org.readout.enrich.match;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.readout.model.ArticleId;
import org.readout.model.Contact;
import org.readout.model.ContactId;
import org.readout.model.ContactType;
import org.readout.model.Mention;
import org.readout.model.MentionId;
import org.readout.model.OccurredOn;
import org.readout.model.Participant;
import org.readout.model.Party;
import org.readout.model.Place;
import org.readout.model.Readout;

/** All mentions of one contact, and what they say together: one value shown for each field, by {@link Authority}. */
final class Account {
    private final List<Party> parties;
    /** The mention whose word is shown first. */
    private final List<Profile> byAuthority;

    private final List<Profile> byPublication;

    Account(Collection<Profile> members) {
        this.parties = List.copyOf(members.stream()
                .flatMap(profile -> profile.parties().stream())
                .collect(java.util.stream.Collectors.toCollection(TreeSet::new)));
        this.byAuthority = members.stream().sorted(Authority.on(parties)).toList();
        this.byPublication = members.stream()
                .sorted(Comparator.comparing((Profile profile) -> profile.told().publishedAt())
                        .thenComparing(profile -> profile.told().mention().id()))
                .toList();
    }

    Contact contact(ContactId id) {
        Story story = Story.of(byPublication, parties);
        Map<MentionId, ArticleId> copies = Copies.among(byPublication, parties);
        return new Contact(
                id,
                1,
                type(),
                story.status(),
                parties,
                participants(),
                occurredOn(),
                place(),
                first(Mention::format),
                first(Mention::level),
                subjects(),
                first(Mention::initiator),
                first(Mention::onMarginsOf),
                story.history(),
                byPublication.stream()
                        .map(profile -> readout(
                                profile,
                                Optional.ofNullable(
                                        copies.get(profile.told().mention().id()))))
                        .toList(),
                new Differences(byAuthority).found(),
                Optional.empty());
    }

    ContactType type() {
        return byAuthority.getFirst().type();
    }

    List<Party> parties() {
        return parties;
    }

    List<Profile> byPublication() {
        return byPublication;
    }

    List<Participant> participants() {
        return new Delegates(byAuthority, parties).merged();
    }

    /**
     * The most certain date; among equally certain ones, whose word counts most. Of what is only announced the day
     * told last holds, since it may have been put off.
     */
    Optional<OccurredOn> occurredOn() {
        boolean announced = byAuthority.stream().allMatch(Authority::isAnnouncement);
        return (announced ? byPublication.reversed() : byAuthority)
                .stream()
                        .filter(profile -> profile.told().mention().occurredOn().isPresent())
                        .min(Comparator.comparing(profile -> profile.when().trust()))
                        .flatMap(profile -> profile.told().mention().occurredOn());
    }

    Optional<Place> place() {
        Optional<Place> withCity =
                first(mention -> mention.place().filter(place -> place.city().isPresent()));
        return withCity.or(() -> first(Mention::place));
    }

    <T> Optional<T> first(Function<Mention, Optional<T>> field) {
        return mentions().flatMap(mention -> field.apply(mention).stream()).findFirst();
    }

    private List<String> subjects() {
        Map<String, String> bySlug = new LinkedHashMap<>();
        mentions()
                .flatMap(mention -> mention.subjects().stream())
                .forEach(subject -> bySlug.putIfAbsent(Spelling.slug(subject), subject));
        return List.copyOf(bySlug.values());
    }

    private Stream<Mention> mentions() {
        return byAuthority.stream().map(profile -> profile.told().mention());
    }

    private Readout readout(Profile profile, Optional<ArticleId> repeats) {
        BlockMention told = profile.told();
        return new Readout(
                told.articleId(),
                told.mention().id(),
                told.source().id(),
                told.source().name(),
                told.source().party().filter(parties::contains),
                told.url(),
                told.language(),
                told.publishedAt(),
                told.title(),
                told.mention().type(),
                told.mention().status(),
                told.mention().occurredOn(),
                repeats,
                told.mention().evidence());
    }
}
