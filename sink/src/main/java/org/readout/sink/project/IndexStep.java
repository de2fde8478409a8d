package org.readout.sink.project;

import org.readout.model.Contact;
import org.readout.model.ContactId;

/** One record for the contact index: the whole contact as it now stands, or the end of its id. */
public sealed interface IndexStep {
    ContactId id();

    /** The contact to show under its id; one with a successor says who answers for the id from now on. */
    record Keep(Contact contact) implements IndexStep {
        @Override
        public ContactId id() {
            return contact.id();
        }
    }

    /** The id is no longer a contact's: a tombstone. */
    record Forget(ContactId id) implements IndexStep {}
}
