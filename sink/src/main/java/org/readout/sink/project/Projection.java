package org.readout.sink.project;

import java.util.List;
import org.readout.model.Contact;
import org.readout.model.ContactChange;
import org.readout.sink.project.IndexStep.Forget;
import org.readout.sink.project.IndexStep.Keep;

/**
 * What a change to a contact means for the contact index.
 *
 * <p>An id that ends in a merger is named once more with its successor before it goes, so that whoever follows the
 * index learns where to look; an id that no article reports any more simply goes.
 */
public final class Projection {
    private Projection() {}

    public static List<IndexStep> of(ContactChange change) {
        Contact contact = change.contact();
        return switch (change) {
            case ContactChange.Announced announced -> List.of(new Keep(contact));
            case ContactChange.Revised revised -> List.of(new Keep(contact));
            case ContactChange.Split split -> List.of(new Keep(contact));
            case ContactChange.Merged merged -> List.of(new Keep(contact), new Forget(contact.id()));
            case ContactChange.Retracted retracted -> List.of(new Forget(contact.id()));
        };
    }
}
