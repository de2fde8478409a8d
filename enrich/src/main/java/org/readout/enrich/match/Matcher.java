package org.readout.enrich.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.readout.model.Contact;
import org.readout.model.MentionId;

/**
 * Mentions to contacts: the same set of mentions gives the same contacts, byte for byte, in whatever order it comes.
 *
 * <p>It remembers nothing and asks nobody. What was published before, and so the revision numbers, is the business of
 * {@link BlockDiff}: here every contact is at its first revision.
 */
public final class Matcher {
    private static final Comparator<BlockMention> BY_ID = Comparator.comparing(
                    (BlockMention told) -> told.mention().id())
            .thenComparing(BlockMention::publishedAt)
            .thenComparing(BlockMention::toString);

    /** The contacts that these mentions tell of, by id; mentions with fewer than two parties are of none. */
    public List<Contact> match(Collection<BlockMention> mentions) {
        List<Contact> contacts = new ArrayList<>();
        blocks(mentions)
                .values()
                .forEach(block -> contacts.addAll(
                        new Block().change(List.of(), block.values()).now()));
        contacts.sort(Comparator.comparing(Contact::id));
        return List.copyOf(contacts);
    }

    private static Map<BlockKey, Map<MentionId, BlockMention>> blocks(Collection<BlockMention> mentions) {
        Map<BlockKey, Map<MentionId, BlockMention>> blocks = new TreeMap<>();
        mentions.stream()
                .sorted(BY_ID)
                .forEach(told -> BlockKey.of(told.mention())
                        .ifPresent(key -> blocks.computeIfAbsent(key, k -> new TreeMap<>())
                                .put(told.mention().id(), told)));
        return blocks;
    }
}
