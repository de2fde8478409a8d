package org.readout.enrich.detect;

import com.ibm.icu.util.TimeZone;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.enrich.resolve.Gazetteer;
import org.readout.model.Rank;
import org.readout.model.Source;

/**
 * The state in which an agency or an outlet sits, whose people it names without their state: "O vice-presidente Geraldo Alckmin". The
 * clock of the source tells it; one that runs on UTC sits nowhere.
 */
final class Home {
    private static final Map<String, String> STATES = states();

    /** Offices that one person holds at a time, and of which the registry tells who. */
    private static final Set<Rank> ONLY =
            Set.of(new Rank("head-of-state"), new Rank("head-of-government"), new Rank("foreign-minister"));

    /** Offices that several hold; ambassadors and envoys are named without a state whosever they are. */
    private static final Set<Rank> SEVERAL =
            Set.of(new Rank("deputy-head"), new Rank("minister"), new Rank("deputy-minister"));

    private Home() {}

    /** None for a source that speaks for a side: its own is another matter. */
    static Optional<String> of(Source source, Gazetteer gazetteer) {
        return Optional.ofNullable(STATES.get(source.zone().getId()))
                .filter(code ->
                        source.party().isEmpty() && gazetteer.country(code).isPresent());
    }

    /** @param registered whether the registry knows this person in this office at home */
    static boolean holds(Rank rank, boolean registered) {
        return SEVERAL.contains(rank) || ONLY.contains(rank) && registered;
    }

    private static Map<String, String> states() {
        Set<String> countries = Set.of(Locale.getISOCountries());
        Map<String, String> states = new HashMap<>();
        for (String zone : TimeZone.getAvailableIDs()) {
            String region = TimeZone.getRegion(zone);
            if (countries.contains(region)) {
                states.put(zone, Locale.of("", region).getISO3Country());
            }
        }
        return Map.copyOf(states);
    }
}
