package org.readout.enrich.resolve;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A city where contacts take place, or one venue in it.
 *
 * @param ambiguous whether its name is also a common word or another well-known place
 */
public record City(String name, String country, List<String> spellings, Optional<String> venue, boolean ambiguous) {
    private static final Set<String> STATES_AND_TERRITORIES =
            Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);
    private static final String KOSOVO = "XKX";

    static City of(Table.Row row) {
        String venue = row.cell("venue");
        if (!Set.of("", "yes").contains(row.cell("ambiguous"))) {
            throw row.fault("expected yes or nothing in column ambiguous, found " + row.cell("ambiguous"));
        }
        return new City(
                row.filled("city"),
                where(row),
                row.values("spellings"),
                venue.isEmpty() ? Optional.empty() : Optional.of(venue),
                row.cell("ambiguous").equals("yes"));
    }

    /** The state or territory in which the city of this line lies. */
    public static String where(Table.Row row) {
        String code = row.filled("alpha3");
        if (!STATES_AND_TERRITORIES.contains(code) && !code.equals(KOSOVO)) {
            throw row.fault("expected an ISO 3166-1 alpha-3 code, found " + code);
        }
        return code;
    }
}
