package org.readout.enrich.topology;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.readout.enrich.match.BlockChange;
import org.readout.enrich.match.BlockDiff;
import org.readout.enrich.match.BlockKey;
import org.readout.enrich.match.BlockMention;
import org.readout.enrich.match.Matcher;
import org.readout.enrich.match.MentionSlot;
import org.readout.model.Contact;
import org.readout.model.ContactChange;
import org.readout.model.ContactId;

/**
 * Brings a block's mentions up to date, matches them afresh and passes on what changed.
 *
 * <p>The whole block is read and matched, which is quick for the hundreds of mentions that a pair of states has in
 * years. The answer for one arrival depends only on mentions whose days chain to it, and the store keeps a block in
 * order of days: where blocks grow to thousands, reading that range alone gives the same contacts.
 */
final class BlockProcessor extends ContextualProcessor<String, BlockChange, String, ContactChange> {
    private final Matcher matcher;
    private KeyValueStore<String, BlockMention> mentions;
    private KeyValueStore<String, Contact> contacts;
    private KeyValueStore<String, EndedContact> ended;

    BlockProcessor(Matcher matcher) {
        this.matcher = matcher;
    }

    @Override
    public void init(ProcessorContext<String, ContactChange> context) {
        super.init(context);
        mentions = context.getStateStore(Stores.MENTIONS);
        contacts = context.getStateStore(Stores.CONTACTS);
        ended = context.getStateStore(Stores.ENDED);
    }

    @Override
    public void process(Record<String, BlockChange> record) {
        BlockChange change = record.value();
        List<ContactChange> changes = BlockDiff.between(
                all(contacts, change.block()).values(),
                matcher.match(after(change).values()),
                this::endedAt,
                List.of(change.articleId()));
        remember(change);
        for (ContactChange published : changes) {
            remember(change.block(), published);
            context().forward(record.withKey(published.contact().id().value()).withValue(published));
        }
    }

    private Map<String, BlockMention> after(BlockChange change) {
        Map<String, BlockMention> block = all(mentions, change.block());
        change.gone().forEach(slot -> block.remove(slot.key()));
        slots(change).forEach(block::put);
        return block;
    }

    private void remember(BlockChange change) {
        change.gone().forEach(slot -> mentions.delete(slot.key()));
        slots(change).forEach(mentions::put);
    }

    private void remember(BlockKey block, ContactChange change) {
        Contact contact = change.contact();
        String key = MentionSlot.prefix(block) + contact.id();
        switch (change) {
            case ContactChange.Announced announced -> {
                contacts.put(key, contact);
                ended.delete(contact.id().value());
            }
            case ContactChange.Revised revised -> contacts.put(key, contact);
            case ContactChange.Split split -> contacts.put(key, contact);
            case ContactChange.Merged merged -> end(key, contact);
            case ContactChange.Retracted retracted -> end(key, contact);
        }
    }

    private void end(String key, Contact contact) {
        contacts.delete(key);
        ended.put(contact.id().value(), new EndedContact(contact.revision(), contact.successor()));
    }

    private Optional<Integer> endedAt(ContactId id) {
        return Optional.ofNullable(ended.get(id.value())).map(EndedContact::revision);
    }

    private static Map<String, BlockMention> slots(BlockChange change) {
        Map<String, BlockMention> slots = new TreeMap<>();
        change.now().forEach(told -> MentionSlot.of(told).ifPresent(slot -> slots.put(slot.key(), told)));
        return slots;
    }

    private static <V> Map<String, V> all(KeyValueStore<String, V> store, BlockKey block) {
        Map<String, V> found = new TreeMap<>();
        try (KeyValueIterator<String, V> entries =
                store.prefixScan(MentionSlot.prefix(block), new StringSerializer())) {
            entries.forEachRemaining(entry -> found.put(entry.key, entry.value));
        }
        return found;
    }
}
