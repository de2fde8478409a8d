package org.readout.enrich.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All states, cities and bodies that the reviewed tables know. */
public final class Gazetteer {
    private static final String TABLES = "org/readout/enrich/tables/";

    private final Map<String, Country> countries = new LinkedHashMap<>();
    private final List<City> cities;
    private final Map<String, List<Body>> bodies = new LinkedHashMap<>();

    private Gazetteer(Table countryTable, Table cityTable, Table bodyTable) {
        for (Table.Row row : countryTable.rows()) {
            Country country = Country.of(row);
            if (countries.put(country.code(), country) != null) {
                throw row.fault("expected one line for each state, found a second one for " + country.code());
            }
        }
        cities = cityTable.rows().stream().map(City::of).toList();
        for (Table.Row row : bodyTable.rows()) {
            Body body = Body.of(row);
            bodies.computeIfAbsent(body.code(), code -> new ArrayList<>()).add(body);
        }
    }

    /** The tables on the class path. */
    public static Gazetteer standard() {
        return new Gazetteer(
                Table.require(TABLES + "countries.tsv"),
                Table.require(TABLES + "cities.tsv"),
                Table.require(TABLES + "bodies.tsv"));
    }

    public List<Country> countries() {
        return List.copyOf(countries.values());
    }

    public Optional<Country> country(String code) {
        return Optional.ofNullable(countries.get(code));
    }

    public List<City> cities() {
        return cities;
    }

    /** Every body once, as its newest row has it. */
    public List<Body> bodies() {
        return bodies.values().stream().map(List::getLast).toList();
    }

    public Optional<Body> body(String code) {
        return Optional.ofNullable(bodies.get(code)).map(List::getLast);
    }

    /** Who is in this body on this day; where no row holds, what the newest says. */
    public List<String> membersOn(String code, LocalDate day) {
        List<Body> rows = bodies.getOrDefault(code, List.of());
        return rows.stream()
                .filter(row -> row.holdsOn(day))
                .findFirst()
                .or(() -> rows.isEmpty() ? Optional.empty() : Optional.of(rows.getLast()))
                .map(Body::members)
                .orElse(List.of());
    }
}
