package org.readout.enrich.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.enrich.resolve.Body;
import org.readout.enrich.resolve.City;
import org.readout.enrich.resolve.Country;
import org.readout.enrich.resolve.Gazetteer;
import org.readout.enrich.resolve.Table;

/**
 * The names of states, cities and bodies in one language.
 *
 * <p>English names come from the tables. A pack adds its own in {@code countries.tsv}, {@code cities.tsv} and
 * {@code bodies.tsv}, written with the short forms of {@link Forms}.
 */
final class PlaceTerms {
    private final String folder;
    private final Gazetteer gazetteer;
    private final Map<String, String> endings;
    private final List<Term> terms = new ArrayList<>();

    PlaceTerms(String language, Gazetteer gazetteer, Map<String, String> endings) {
        this.folder = "org/readout/enrich/packs/" + language + "/";
        this.gazetteer = gazetteer;
        this.endings = endings;
    }

    List<Term> terms(boolean englishTables) {
        if (englishTables) {
            gazetteer.countries().forEach(this::add);
            gazetteer.bodies().forEach(this::add);
            gazetteer.cities().forEach(this::add);
        }
        Table.find(folder + "countries.tsv").ifPresent(this::addCountries);
        Table.find(folder + "bodies.tsv").ifPresent(this::addBodies);
        Table.find(folder + "cities.tsv").ifPresent(this::addCities);
        return terms;
    }

    private void add(Country country) {
        add(country.names(), country, Sense.Wording.NAME);
        add(List.of(country.english()), country, Sense.Wording.NAME);
        add(country.adjectives(), country, Sense.Wording.ADJECTIVE);
        add(country.demonyms(), country, Sense.Wording.ADJECTIVE);
        add(country.ambiguous(), country, Sense.Wording.NAME);
        add(country.capitals(), country, Sense.Wording.CAPITAL);
        add(country.metonyms(), country, Sense.Wording.METONYM);
    }

    private void add(List<String> names, Country country, Sense.Wording wording) {
        for (String name : names) {
            boolean ambiguous = country.ambiguous().contains(name);
            terms.add(new Term(name, false, state(country, wording, ambiguous)));
        }
    }

    private static Sense.State state(Country country, Sense.Wording wording, boolean ambiguous) {
        boolean city = wording == Sense.Wording.CAPITAL || wording == Sense.Wording.METONYM;
        Optional<String> capital = city ? country.capitals().stream().findFirst() : Optional.empty();
        return new Sense.State(country.code(), wording, capital, ambiguous);
    }

    private void add(Body body) {
        Sense sense = new Sense.Group(body.code(), body.format());
        body.names().forEach(name -> terms.add(new Term(name, false, sense)));
        terms.add(new Term(body.english(), false, sense));
        body.adjectives().forEach(name -> terms.add(new Term(name, false, sense)));
    }

    private void add(City city) {
        Sense sense = new Sense.Town(city.name(), city.country(), city.ambiguous());
        List<String> names = new ArrayList<>(city.spellings());
        names.add(city.venue().orElse(city.name()));
        names.forEach(name -> terms.add(new Term(name, false, sense)));
    }

    private void addCountries(Table table) {
        for (Table.Row row : table.rows()) {
            Country country = gazetteer
                    .country(row.filled("alpha3"))
                    .orElseThrow(() -> row.fault("expected a state of tables/countries.tsv"));
            expand(row, "names", state(country, Sense.Wording.NAME, false));
            expand(row, "adjectives", state(country, Sense.Wording.ADJECTIVE, false));
            expand(row, "capital", state(country, Sense.Wording.CAPITAL, false));
            expand(row, "metonyms", state(country, Sense.Wording.METONYM, false));
            expand(row, "ambiguous", state(country, Sense.Wording.NAME, true));
        }
    }

    private void addBodies(Table table) {
        for (Table.Row row : table.rows()) {
            Body body = gazetteer
                    .body(row.filled("code"))
                    .orElseThrow(() -> row.fault("expected a body of tables/bodies.tsv"));
            expand(row, "names", new Sense.Group(body.code(), body.format()));
        }
    }

    private void addCities(Table table) {
        for (Table.Row row : table.rows()) {
            expand(row, "spellings", new Sense.Town(row.filled("city"), City.where(row), false));
        }
    }

    private void expand(Table.Row row, String column, Sense sense) {
        Forms forms = new Forms(folder + column, endings);
        row.values(column).forEach(name -> terms.addAll(forms.terms(name, 1, sense)));
    }
}
