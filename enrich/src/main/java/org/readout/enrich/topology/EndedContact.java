package org.readout.enrich.topology;

import java.util.Optional;
import org.readout.model.ContactId;

/**
 * An id that no contact bears any more.
 *
 * @param revision of its last record
 * @param successor the contact that answers for it, where there is one
 */
record EndedContact(int revision, Optional<ContactId> successor) {}
