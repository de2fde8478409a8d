package org.readout.sink.index;

import java.util.List;
import org.readout.model.Contact;

/**
 * The answer to a {@link ContactQuery}.
 *
 * @param total how many contacts match, on all pages
 * @param contacts those on the page asked for
 */
public record Hits(long total, List<Contact> contacts, Facets facets) {
    public Hits {
        contacts = List.copyOf(contacts);
    }

    /** How many contacts there are by value, each counted as if its own field were not restricted. */
    public record Facets(List<Count> types, List<Count> statuses, List<Count> parties) {
        public Facets {
            types = List.copyOf(types);
            statuses = List.copyOf(statuses);
            parties = List.copyOf(parties);
        }
    }

    public record Count(String value, long count) {}
}
