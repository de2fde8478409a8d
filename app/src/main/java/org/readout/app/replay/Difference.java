package org.readout.app.replay;

import java.util.Optional;
import org.readout.model.Contact;
import org.readout.model.ContactChange;

/**
 * One contact that the candidate sees otherwise than the live contacts.
 *
 * @param before as it is live; empty where the contact is new
 * @param change what publishing the candidate's view would say
 */
public record Difference(Optional<Contact> before, ContactChange change) {
    /** One word for what kind of difference it is. */
    public String kind() {
        return switch (change) {
            case ContactChange.Announced announced -> "new";
            case ContactChange.Revised revised -> "changed";
            case ContactChange.Split split -> "split";
            case ContactChange.Merged merged -> "merged";
            case ContactChange.Retracted retracted -> "gone";
        };
    }
}
