package org.readout.model;

import java.util.Optional;

/**
 * Where a contact takes place.
 *
 * @param city its usual English name
 * @param country ISO 3166-1 alpha-3
 */
public record Place(Optional<String> city, Optional<String> country) {
    public Place {
        if (city.isEmpty() && country.isEmpty()) {
            throw new IllegalArgumentException("a place needs a city or a country");
        }
    }
}
