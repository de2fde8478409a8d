package org.readout.enrich.topology;

import java.util.Optional;
import org.readout.enrich.match.BlockKey;
import org.readout.model.Contact;
import org.readout.model.ContactId;

/**
 * What a promoted lane must know of an id that consumers have seen before: the revision it stands at.
 *
 * <p>Without it a contact that is revised after a promotion would count its revisions from the replay's own start.
 *
 * @param promotion for which it was written; no other lane takes it over
 * @param ended whether the id ended at this revision
 * @param successor who answers for an id that ended in a merger
 */
public record Adoption(
        String promotion, BlockKey block, ContactId id, int revision, boolean ended, Optional<ContactId> successor) {

    /** Of a contact that lives. */
    public static Adoption alive(String promotion, Contact contact) {
        return new Adoption(promotion, BlockKey.of(contact), contact.id(), contact.revision(), false, Optional.empty());
    }

    /** Of an id that has ended, with its last record. */
    public static Adoption ended(String promotion, Contact last) {
        return new Adoption(promotion, BlockKey.of(last), last.id(), last.revision(), true, last.successor());
    }
}
