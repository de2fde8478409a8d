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
    private final List<City> cities = new ArrayList<>();
    private final Map<String, List<Body>> bodies = new LinkedHashMap<>();

    private Gazetteer(Table countryTable, Table cityTable, Table bodyTable) {
        addCountries(countryTable);
        addCities(cityTable);
        addBodies(bodyTable);
    }

    /** The tables on the class path. */
    public static Gazetteer standard() {
        return of(
                Table.require(TABLES + "countries.tsv"),
                Table.require(TABLES + "cities.tsv"),
                Table.require(TABLES + "bodies.tsv"));
    }

    static Gazetteer of(Table countries, Table cities, Table bodies) {
        return new Gazetteer(countries, cities, bodies);
    }

    private void addCountries(Table table) {
        OneLine states = new OneLine();
        for (Table.Row row : table.rows()) {
            Country country = Country.of(row);
            states.see(row, country.code());
            countries.put(country.code(), country);
        }
    }

    private void addCities(Table table) {
        OneLine places = new OneLine();
        for (Table.Row row : table.rows()) {
            City city = City.of(row);
            places.see(
                    row,
                    city.name() + ", " + city.country()
                            + city.venue().map(v -> ", " + v).orElse(""));
            cities.add(city);
        }
    }

    private void addBodies(Table table) {
        OneAtATime memberships = new OneAtATime();
        for (Table.Row row : table.rows()) {
            Body body = Body.of(row);
            memberships.see(row, body.code(), body.english());
            bodies.computeIfAbsent(body.code(), code -> new ArrayList<>()).add(body);
        }
        table.rows().forEach(this::checkMembers);
    }

    private void checkMembers(Table.Row row) {
        List<String> named = new ArrayList<>(Body.of(row).members());
        if (!row.cell("parent").isEmpty()) {
            named.add(row.cell("parent"));
        }
        for (String code : named) {
            if (!countries.containsKey(code) && !bodies.containsKey(code)) {
                throw row.fault(
                        "expected a code of countries.tsv or bodies.tsv in columns parent and members, found " + code);
            }
        }
    }

    public List<Country> countries() {
        return List.copyOf(countries.values());
    }

    public Optional<Country> country(String code) {
        return Optional.ofNullable(countries.get(code));
    }

    public List<City> cities() {
        return List.copyOf(cities);
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
