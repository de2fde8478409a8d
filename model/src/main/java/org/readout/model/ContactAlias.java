package org.readout.model;

/**
 * An id that no contact bears any more, and the one that answers for it.
 *
 * <p>The successor may itself be succeeded in time: whoever follows a citation goes on until an id has no alias.
 */
public record ContactAlias(ContactId id, ContactId successor) {
    public ContactAlias {
        Required.value("id of an alias", id);
        Required.value("successor of " + id, successor);
        if (id.equals(successor)) {
            throw new IllegalArgumentException("contact " + id + " cannot succeed itself");
        }
    }
}
