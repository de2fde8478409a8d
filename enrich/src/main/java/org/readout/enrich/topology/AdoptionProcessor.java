package org.readout.enrich.topology;

import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.readout.enrich.match.MentionSlot;
import org.readout.model.Contact;

/** Brings the remembered revisions up to those that consumers have seen; publishes nothing. */
final class AdoptionProcessor extends ContextualProcessor<String, Adoption, Void, Void> {
    private final String promotion;
    private KeyValueStore<String, Contact> contacts;
    private KeyValueStore<String, EndedContact> ended;

    AdoptionProcessor(String promotion) {
        this.promotion = promotion;
    }

    @Override
    public void init(ProcessorContext<Void, Void> context) {
        super.init(context);
        contacts = context.getStateStore(Stores.CONTACTS);
        ended = context.getStateStore(Stores.ENDED);
    }

    @Override
    public void process(Record<String, Adoption> record) {
        Adoption adoption = record.value();
        if (!adoption.promotion().equals(promotion)) {
            return;
        }
        if (adoption.ended()) {
            ended.put(adoption.id().value(), new EndedContact(adoption.revision(), adoption.successor()));
            return;
        }
        String key = MentionSlot.prefix(adoption.block()) + adoption.id();
        Contact contact = contacts.get(key);
        if (contact == null) {
            throw new IllegalStateException(
                    "adopted contact " + adoption.id() + " is not in block " + adoption.block());
        }
        contacts.put(key, contact.withRevision(Math.max(contact.revision(), adoption.revision())));
    }
}
