package org.readout.enrich.topology;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.readout.enrich.match.Block;
import org.readout.enrich.match.BlockChange;
import org.readout.enrich.match.BlockDiff;
import org.readout.enrich.match.BlockKey;
import org.readout.enrich.match.BlockMention;
import org.readout.enrich.match.MentionSlot;
import org.readout.model.Contact;
import org.readout.model.ContactChange;
import org.readout.model.ContactId;
import org.readout.runtime.PromptCommit;

/**
 * Brings a block's mentions up to date, matches what is near them afresh and passes on what changed.
 *
 * <p>The stores are the truth. Blocks in use are kept in memory beside them, and a block is out of that memory while it
 * is worked on: one whose work fails is read from the store again, and compared as a whole.
 */
final class BlockProcessor extends ContextualProcessor<String, BlockChange, String, ContactChange> {
    private final BlockBudget budget;
    private BlockMemory blocks;
    private PromptCommit commit;
    private KeyValueStore<String, BlockMention> mentions;
    private KeyValueStore<String, Contact> contacts;
    private KeyValueStore<String, EndedContact> ended;

    BlockProcessor(BlockBudget budget) {
        this.budget = budget;
    }

    @Override
    public void init(ProcessorContext<String, ContactChange> context) {
        super.init(context);
        mentions = context.getStateStore(Stores.MENTIONS);
        contacts = context.getStateStore(Stores.CONTACTS);
        ended = context.getStateStore(Stores.ENDED);
        blocks = new BlockMemory(this::read, budget);
        commit = new PromptCommit(context);
    }

    @Override
    public void close() {
        blocks.forgetAll();
    }

    @Override
    public void process(Record<String, BlockChange> record) {
        BlockChange change = record.value();
        boolean upToDate = blocks.isUpToDate(change.block());
        Block block = blocks.take(change.block());
        Block.Touched touched = block.change(change);
        List<ContactChange> changes = BlockDiff.between(
                upToDate ? published(change.block(), touched.before()) : published(change.block()),
                upToDate ? touched.now() : block.contacts(),
                this::endedAt,
                List.of(change.articleId()));
        remember(change);
        for (ContactChange published : changes) {
            remember(change.block(), published);
            context().forward(record.withKey(published.contact().id().value()).withValue(published));
        }
        blocks.keep(change.block(), block);
        commit.after(record);
    }

    private List<Contact> published(BlockKey block, Set<ContactId> ids) {
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(contacts.get(key(block, id))).stream())
                .toList();
    }

    /** All of the block: what an earlier version of the rules published in it is brought up to date as well. */
    private List<Contact> published(BlockKey block) {
        return all(contacts, block);
    }

    private void remember(BlockChange change) {
        change.gone().forEach(slot -> mentions.delete(slot.key()));
        change.now().forEach(told -> MentionSlot.of(told).ifPresent(slot -> mentions.put(slot.key(), told)));
    }

    private void remember(BlockKey block, ContactChange change) {
        Contact contact = change.contact();
        String key = key(block, contact.id());
        switch (change) {
            case ContactChange.Announced announced -> {
                contacts.put(key, contact);
                forgetEnd(contact);
            }
            case ContactChange.Revised revised -> contacts.put(key, contact);
            case ContactChange.Split split -> contacts.put(key, contact);
            case ContactChange.Merged merged -> end(key, contact);
            case ContactChange.Retracted retracted -> end(key, contact);
        }
    }

    /** Only an id that comes back was ever written down as ended. */
    private void forgetEnd(Contact contact) {
        if (contact.revision() > 1) {
            ended.delete(contact.id().value());
        }
    }

    private void end(String key, Contact contact) {
        contacts.delete(key);
        ended.put(contact.id().value(), new EndedContact(contact.revision(), contact.successor()));
    }

    private Optional<Integer> endedAt(ContactId id) {
        return Optional.ofNullable(ended.get(id.value())).map(EndedContact::revision);
    }

    private static String key(BlockKey block, ContactId id) {
        return MentionSlot.prefix(block) + id;
    }

    private Block read(BlockKey key) {
        return Block.of(all(mentions, key));
    }

    private static <V> List<V> all(KeyValueStore<String, V> store, BlockKey block) {
        List<V> found = new ArrayList<>();
        try (KeyValueIterator<String, V> entries =
                store.prefixScan(MentionSlot.prefix(block), new StringSerializer())) {
            entries.forEachRemaining(entry -> found.add(entry.value));
        }
        return found;
    }
}
