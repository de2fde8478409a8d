package org.readout.sink.web.page;

import java.util.Optional;
import org.readout.model.Party;
import org.readout.model.Place;
import org.readout.sink.index.States;

/** Places in words. */
final class Places {
    private Places() {}

    /** The city, or the country where no city is known. */
    static Optional<String> shortly(Place place) {
        return place.city().or(() -> country(place));
    }

    static String fully(Place place) {
        return place.city()
                .map(city -> country(place).map(state -> city + ", " + state).orElse(city))
                .or(() -> country(place))
                .orElse("");
    }

    private static Optional<String> country(Place place) {
        return place.country().map(Party::new).map(States::name);
    }
}
