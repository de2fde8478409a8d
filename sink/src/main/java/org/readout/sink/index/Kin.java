package org.readout.sink.index;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.readout.model.ArticleId;
import org.readout.model.Contact;
import org.readout.model.ContactStatus;
import org.readout.model.ContactType;
import org.readout.model.OccurredOn;
import org.readout.model.Place;
import org.readout.model.Readout;

/**
 * The contacts that a contact hangs together with. It follows from all of them as they stand when somebody asks, across
 * blocks and in whatever order they came, and is therefore never stored.
 *
 * <ul>
 *   <li>A visit is the whole of what its parties do face to face in its days and its country.
 *   <li>A meeting of many is the whole of what some of them do on its margins: a text must say "on the margins", and format
 *       or city must be the same.
 *   <li>Agreed is what an account of the contact announces for later, among its own parties.
 * </ul>
 *
 * @param partOf the visit or the larger meeting
 * @param parts what belongs to this visit or meeting
 * @param agreed follow-ups, each a contact of its own
 */
public record Kin(List<Contact> partOf, List<Contact> parts, List<Contact> agreed) {
    private static final Set<ContactStatus> NEVER = Set.of(ContactStatus.CANCELLED, ContactStatus.DENIED);
    private static final Set<ContactType> APART =
            Set.of(ContactType.PHONE_CALL, ContactType.VIDEO_CALL, ContactType.MESSAGE);
    private static final Comparator<Contact> BY_DAY = Comparator.comparing(
                    (Contact contact) -> contact.occurredOn().map(OccurredOn::from),
                    Comparator.comparing(day -> day.map(Object::toString).orElse("")))
            .thenComparing(Contact::id);

    public static final Kin NONE = new Kin(List.of(), List.of(), List.of());

    public Kin {
        partOf = List.copyOf(partOf);
        parts = List.copyOf(parts);
        agreed = List.copyOf(agreed);
    }

    /** @param near contacts of the same days or from the same articles; others among them do no harm */
    public static Kin of(Contact contact, Collection<Contact> near) {
        return new Kin(
                those(near, contact, other -> isPart(contact, other)),
                those(near, contact, other -> isPart(other, contact)),
                those(near, contact, other -> isAgreed(other, contact)));
    }

    private static List<Contact> those(Collection<Contact> near, Contact contact, Predicate<Contact> related) {
        return near.stream()
                .filter(other -> !other.id().equals(contact.id()))
                .filter(related)
                .sorted(BY_DAY)
                .toList();
    }

    private static boolean isPart(Contact part, Contact whole) {
        return !NEVER.contains(part.status())
                && !NEVER.contains(whole.status())
                && whole.parties().containsAll(part.parties())
                && within(part, whole)
                && (isOfVisit(part, whole) || isOnMargins(part, whole));
    }

    private static boolean isOfVisit(Contact part, Contact whole) {
        return whole.type().equals(ContactType.VISIT)
                && !part.type().equals(ContactType.VISIT)
                && !APART.contains(part.type())
                && agree(part.place().flatMap(Place::country), whole.place().flatMap(Place::country));
    }

    private static boolean isOnMargins(Contact part, Contact whole) {
        return whole.parties().size() > part.parties().size()
                && part.onMarginsOf().filter(words -> names(words, part, whole)).isPresent();
    }

    private static boolean names(String words, Contact part, Contact whole) {
        String said = words.toLowerCase(Locale.ROOT);
        Optional<String> city = whole.place().flatMap(Place::city);
        return whole.format()
                        .filter(format -> said.contains(format.toLowerCase(Locale.ROOT)))
                        .isPresent()
                || city.filter(where -> said.contains(where.toLowerCase(Locale.ROOT)))
                        .isPresent()
                || city.isPresent() && city.equals(part.place().flatMap(Place::city));
    }

    private static boolean within(Contact part, Contact whole) {
        return part.occurredOn()
                .flatMap(days -> whole.occurredOn()
                        .filter(all ->
                                !days.from().isBefore(all.from()) && !days.to().isAfter(all.to())))
                .isPresent();
    }

    private static boolean isAgreed(Contact later, Contact contact) {
        return isAfter(later, contact)
                && later.parties().stream().anyMatch(contact.parties()::contains)
                && later.readouts().stream()
                        .filter(readout -> readout.status().equals(ContactStatus.PLANNED))
                        .anyMatch(readout -> heldIn(contact).contains(readout.articleId()));
    }

    private static boolean isAfter(Contact later, Contact contact) {
        return contact.occurredOn()
                .filter(days -> later.occurredOn()
                        .filter(next -> !next.to().isAfter(days.to()))
                        .isEmpty())
                .isPresent();
    }

    /** The articles that tell of it as held. */
    private static Set<ArticleId> heldIn(Contact contact) {
        return contact.readouts().stream()
                .filter(readout -> readout.status().equals(ContactStatus.HELD))
                .map(Readout::articleId)
                .collect(Collectors.toSet());
    }

    private static <T> boolean agree(Optional<T> one, Optional<T> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }
}
