package org.readout.ingest.draft;

import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.ingest.catalogue.Catalogue;
import org.readout.ingest.catalogue.CataloguedSource;

/**
 * A state or body as its party code, its name and its zone tell of it.
 *
 * @param code such as {@code AZE} or {@code EU}
 * @param region the two letters that time zones go by, such as {@code AZ}
 */
record Country(String code, String region) {
    /** Names of countries that sell their domain to the world, so that it tells nothing. */
    private static final Set<String> SOLD = Set.of("io", "co", "tv", "me", "ai", "fm", "ly", "cc", "ws", "gg", "to");

    private static final Map<String, String> BY_CODE = Arrays.stream(Locale.getISOCountries())
            .collect(Collectors.toMap(iso -> Locale.of("", iso).getISO3Country(), iso -> iso, (one, other) -> one));

    /** The zones of our own reviewed catalogue, which also tells where a wide country's ministry sits. */
    private static final Map<String, String> CATALOGUED = Catalogue.standard().sources().stream()
            .map(CataloguedSource::source)
            .filter(source -> source.party().isPresent())
            .collect(Collectors.toMap(
                    source -> source.party().get().value(),
                    source -> source.zone().getId(),
                    (one, other) -> one));

    /** The country of a top-level domain such as {@code az}; a country's own office is believed also under one that is sold. */
    static Optional<Country> ofDomain(String domain, boolean official) {
        if (!official && SOLD.contains(domain)) {
            return Optional.empty();
        }
        return switch (domain) {
            case "uk" -> Optional.of(new Country("GBR", "GB"));
            case "gov", "mil" -> Optional.of(new Country("USA", "US"));
            case "eu" -> Optional.of(new Country("EU", "BE"));
            default ->
                Optional.of(domain.toUpperCase(Locale.ROOT))
                        .filter(BY_CODE::containsValue)
                        .map(iso -> new Country(Locale.of("", iso).getISO3Country(), iso));
        };
    }

    /** {@code Azerbaijan} for {@code AZE}; the code itself where it is no state's. */
    static String name(String code) {
        String iso = BY_CODE.get(code);
        return iso == null ? code : Locale.of("", iso).getDisplayCountry(Locale.ENGLISH);
    }

    /** The zone that our catalogue gives this party, or the only one that the country has. */
    Optional<String> zone() {
        return Optional.ofNullable(CATALOGUED.get(code)).or(this::onlyZone);
    }

    private Optional<String> onlyZone() {
        Set<String> zones = TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, region, null);
        return Optional.of(zones)
                .filter(found -> found.size() == 1)
                .map(found -> TimeZone.getIanaID(found.iterator().next()));
    }
}
