package org.readout.enrich.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.readout.model.ArticleId;
import org.readout.model.Contact;
import org.readout.model.ContactChange;
import org.readout.model.ContactId;
import org.readout.model.MentionId;
import org.readout.model.Readout;

/**
 * What changed between the contacts last published for a block and those it has now.
 *
 * <p>Contacts that appear come first and ids that end come last, so that a successor is known before it is named.
 * An id that ends and comes back continues its revisions where they stopped.
 */
public final class BlockDiff {
    private final Map<ContactId, Contact> last;
    private final Map<ContactId, Contact> now = new TreeMap<>();
    private final Map<MentionId, ContactId> home = new HashMap<>();
    private final Function<ContactId, Optional<Integer>> endedAt;
    private final List<ArticleId> because;

    private BlockDiff(
            Collection<Contact> last,
            Collection<Contact> now,
            Function<ContactId, Optional<Integer>> endedAt,
            List<ArticleId> because) {
        this.last = new TreeMap<>();
        last.forEach(contact -> this.last.put(contact.id(), contact));
        now.forEach(contact -> this.now.put(contact.id(), contact));
        now.forEach(contact -> contact.readouts().forEach(readout -> home.put(readout.mentionId(), contact.id())));
        this.endedAt = endedAt;
        this.because = List.copyOf(because);
    }

    /**
     * The changes from {@code last} to {@code now}, in the order in which they are to be published.
     *
     * @param endedAt the last revision of an id that has ended, where it ever lived
     * @param because the articles whose arrival, correction or withdrawal is the cause
     */
    public static List<ContactChange> between(
            Collection<Contact> last,
            Collection<Contact> now,
            Function<ContactId, Optional<Integer>> endedAt,
            List<ArticleId> because) {
        return new BlockDiff(last, now, endedAt, because).changes();
    }

    private List<ContactChange> changes() {
        List<ContactChange> changes = new ArrayList<>();
        now.values().stream()
                .filter(contact -> !last.containsKey(contact.id()))
                .forEach(contact -> changes.add(announced(contact)));
        now.values()
                .forEach(contact -> Optional.ofNullable(last.get(contact.id()))
                        .flatMap(before -> changed(before, contact))
                        .ifPresent(changes::add));
        last.values().stream()
                .filter(contact -> !now.containsKey(contact.id()))
                .forEach(contact -> changes.add(ended(contact)));
        return changes;
    }

    private ContactChange announced(Contact contact) {
        int revision = endedAt.apply(contact.id()).orElse(0) + 1;
        return new ContactChange.Announced(contact.withRevision(revision), because);
    }

    private Optional<ContactChange> changed(Contact before, Contact contact) {
        List<String> fields = ContactFields.differing(before, contact);
        if (fields.isEmpty()) {
            return Optional.empty();
        }
        Contact after = contact.withRevision(before.revision() + 1);
        List<ContactId> into = List.copyOf(new TreeSet<>(elsewhere(before).keySet()));
        return Optional.of(
                into.isEmpty()
                        ? new ContactChange.Revised(after, fields, because)
                        : new ContactChange.Split(after, into, because));
    }

    private ContactChange ended(Contact contact) {
        Contact once = contact.withRevision(contact.revision() + 1);
        return elsewhere(contact).entrySet().stream()
                .max(Comparator.comparing((Map.Entry<ContactId, Integer> entry) -> entry.getValue())
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .<ContactChange>map(heir -> new ContactChange.Merged(once.succeededBy(heir.getKey()), because))
                .orElseGet(() -> new ContactChange.Retracted(once, because));
    }

    /** The other contacts that now hold readouts of this one, with how many. */
    private Map<ContactId, Integer> elsewhere(Contact contact) {
        Map<ContactId, Integer> counts = new TreeMap<>();
        for (Readout readout : contact.readouts()) {
            ContactId holder = home.get(readout.mentionId());
            if (holder != null && !holder.equals(contact.id())) {
                counts.merge(holder, 1, Integer::sum);
            }
        }
        return counts;
    }
}
