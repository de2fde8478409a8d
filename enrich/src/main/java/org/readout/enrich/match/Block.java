package org.readout.enrich.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.readout.model.Contact;
import org.readout.model.ContactId;
import org.readout.model.MentionId;

/**
 * All mentions of one block and the contacts they tell of, kept up to date mention by mention.
 *
 * <p>Whatever comes and goes, in whatever order and in however many steps, the contacts are those of the set of mentions
 * that is there: each step works only on the neighbourhood of what changes, and a property test holds it to the answer
 * of all at once. It is a memory of what the stores hold and can be thrown away and filled again at any time.
 */
public final class Block {
    private final Calendar calendar = new Calendar();
    private final Grouping grouping = new Grouping();
    private final Map<String, Set<Cluster>> byPlainId = new HashMap<>();
    private final Map<Cluster, ContactId> ids = new HashMap<>();

    /**
     * The part of a block that a change touched.
     *
     * @param before the ids in this part until now
     * @param now the contacts in it from now on, by id
     */
    public record Touched(Set<ContactId> before, List<Contact> now) {}

    /** A block with these mentions in it. */
    public static Block of(Collection<BlockMention> mentions) {
        Block block = new Block();
        block.change(List.of(), mentions);
        return block;
    }

    /** Brings in what one version of an article changes here. */
    public Touched change(BlockChange change) {
        return change(change.gone().stream().map(MentionSlot::mentionId).toList(), change.now());
    }

    /** Takes mentions out and puts others in; one that is known is replaced. */
    public Touched change(Collection<MentionId> gone, Collection<BlockMention> come) {
        List<Node> out = new ArrayList<>();
        gone.forEach(id -> calendar.remove(id).ifPresent(out::add));
        come.forEach(told -> calendar.remove(told.mention().id()).ifPresent(out::add));
        Map<MentionId, Node> in = new TreeMap<>();
        come.forEach(told -> Optional.ofNullable(in.put(told.mention().id(), calendar.add(Profile.of(told))))
                .ifPresent(twice -> {
                    throw new IllegalArgumentException("one mention twice: " + twice);
                }));
        return named(grouping.update(out, in.values()));
    }

    /** All of it, as if everything had been touched. */
    public List<Contact> contacts() {
        return now(new TreeSet<>(byPlainId.keySet()));
    }

    public int size() {
        return calendar.size();
    }

    private Touched named(Grouping.Change change) {
        Set<String> plainIds = new TreeSet<>();
        change.ended().forEach(cluster -> plainIds.add(ContactIds.plain(cluster.account())));
        change.begun().forEach(cluster -> plainIds.add(ContactIds.plain(cluster.account())));
        Set<ContactId> before = before(plainIds);
        change.ended().forEach(this::forget);
        change.begun()
                .forEach(cluster -> byPlainId
                        .computeIfAbsent(ContactIds.plain(cluster.account()), id -> new HashSet<>())
                        .add(cluster));
        return new Touched(before, now(plainIds));
    }

    private Set<ContactId> before(Set<String> plainIds) {
        Set<ContactId> before = new TreeSet<>();
        plainIds.forEach(
                plain -> byPlainId.getOrDefault(plain, Set.of()).forEach(cluster -> before.add(ids.get(cluster))));
        return before;
    }

    private void forget(Cluster cluster) {
        ids.remove(cluster);
        byPlainId.computeIfPresent(ContactIds.plain(cluster.account()), (id, clusters) -> {
            clusters.remove(cluster);
            return clusters.isEmpty() ? null : clusters;
        });
    }

    private List<Contact> now(Set<String> plainIds) {
        Map<ContactId, Contact> now = new TreeMap<>();
        for (String plain : plainIds) {
            ContactIds.assign(plain, byPlainId.getOrDefault(plain, Set.of())).forEach((cluster, id) -> {
                ids.put(cluster, id);
                now.put(id, cluster.account().contact(id));
            });
        }
        return List.copyOf(now.values());
    }
}
