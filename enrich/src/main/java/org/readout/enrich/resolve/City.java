package org.readout.enrich.resolve;

import java.util.List;
import java.util.Optional;

/**
 * A city where contacts take place, or one venue in it.
 *
 * @param ambiguous whether its name is also a common word or another well-known place
 */
public record City(String name, String country, List<String> spellings, Optional<String> venue, boolean ambiguous) {
    static City of(Table.Row row) {
        String venue = row.cell("venue");
        return new City(
                row.filled("city"),
                row.filled("alpha3"),
                row.values("spellings"),
                venue.isEmpty() ? Optional.empty() : Optional.of(venue),
                row.cell("ambiguous").equals("yes"));
    }
}
