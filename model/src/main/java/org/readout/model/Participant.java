package org.readout.model;

import java.util.List;
import java.util.Optional;

/**
 * A person or body with the office held that day.
 *
 * @param name the person's normalized name; empty where a text gives the office alone
 * @param spellings every way of writing the name that was seen
 * @param office in English, such as {@code Foreign Minister}
 * @param country ISO 3166-1 alpha-3 of the state spoken for
 * @param organisation short name of the body spoken for
 */
public record Participant(
        Optional<String> name,
        List<String> spellings,
        Optional<String> office,
        Optional<Rank> rank,
        Optional<String> country,
        Optional<String> organisation,
        Optional<Part> part) {
    public Participant {
        spellings = List.copyOf(spellings);
    }

    /** The party this participant speaks for, where that is known. */
    public Optional<Party> party() {
        return country.or(() -> organisation).map(Party::new);
    }
}
