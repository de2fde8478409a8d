package org.readout.enrich.resolve;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A reviewed table that is wrong stops the start, and says in which file, in which line and what was expected there. */
class TableFaultsTest {
    private static final String COUNTRIES =
            "alpha3\tenglish\tnames\tadjectives\tpeople\tdemonyms\tcapital\tmetonyms\tambiguous\n";
    private static final String CITIES = "city\talpha3\tspellings\tvenue\tambiguous\n";
    private static final String BODIES =
            "code\tkind\tenglish\tnames\tparent\tmembers\tfrom\tto\tadjectives\tambiguous\n";
    private static final String PEOPLE = "name\tsurname\tspellings\tparty\toffice\trank\tfrom\tto\tsource\n";
    private static final String STATES = COUNTRIES + "FRA\tFrance\nDEU\tGermany\n";
    private static final String E2 = BODIES + "E2\tformat\tE2\t\t\tDEU FRA\n";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            unknown party        | Ada;Ada;;XYZ;President;head-of-state;2020;;x      | line 2: expected a code of countries.tsv or bodies.tsv in column party, found XYZ
            no party             | Ada;Ada;;;President;head-of-state;2020;;x         | line 2: expected a value in column party
            unknown rank         | Ada;Ada;;FRA;President;president;2020;;x          | line 2: expected a rank of [head-of-state, head-of-government
            no name              | ;Ada;;FRA;President;head-of-state;2020;;x         | line 2: expected a value in column name
            no office            | Ada;Ada;;FRA;;head-of-state;2020;;x               | line 2: expected a value in column office
            no first day         | Ada;Ada;;FRA;President;head-of-state;;;x          | line 2: expected a value in column from
            no source            | Ada;Ada;;FRA;President;head-of-state;2020         | line 2: expected a value in column source
            bad first day        | Ada;Ada;;FRA;President;head-of-state;2020-13;;x   | line 2: expected a day such as 2021, 2021-06 or 2021-06-03 in column from, found 2020-13
            bad last day         | Ada;Ada;;FRA;President;head-of-state;2020;3.1.21;x | line 2: expected a day such as 2021, 2021-06 or 2021-06-03 in column to, found 3.1.21
            last before first    | Ada;Ada;;FRA;President;head-of-state;2020;2019;x  | line 2: expected a day in column to that is not before 2020 in column from, found 2019
            too many cells       | Ada;Ada;;FRA;President;head-of-state;2020;;x;y    | line 2: expected at most 9 cells, found 10
            """)
    void aLineOfPeopleIsRefused(String fault, String line, String message) {
        refuses(() -> people(line), "people.tsv " + message);
    }

    @Test
    void onePersonHasOneLineForOneTenure() {
        refuses(
                () -> people("Ada;Ada;;FRA;Envoy;envoy;2020;2021;x", "Ada;A.;;FRA;Envoy;envoy;2020;2022;x"),
                "people.tsv line 3: expected one line for Ada, FRA, Envoy, from 2020, found a second one (the first is line 2)");
    }

    @Test
    void oneOfficeHasOneHolderAtATime() {
        refuses(
                () -> people(
                        "Ada;Ada;;FRA;President;head-of-state;2020-05-01;;x",
                        "Bob;Bob;;FRA;President;head-of-state;2019;2020;x",
                        "Cem;Cem;;FRA;President;head-of-state;2021-02;;x"),
                "people.tsv line 4: expected one holder of FRA, President at a time, found Cem (2021-02 to today)"
                        + " while line 2 has Ada (2020-05-01 to today)");
    }

    @Test
    void onePersonHoldsAnOfficeOnceAtATimeEvenWhereSeveralMayHoldIt() {
        refuses(
                () -> people("Ada;Ada;;FRA;Envoy;envoy;2020;2023;x", "Ada;Ada;;FRA;Envoy;envoy;2021;2022;x"),
                "people.tsv line 3: expected one holder of FRA, Envoy, Ada at a time");
    }

    @Test
    void holdersWhoChangeOverInOneMonthAndEnvoysBesideEachOtherAreFine() {
        people(
                "Ada;Ada;;FRA;President;head-of-state;2020;2021-02;x",
                "Bob;Bob;;FRA;President;head-of-state;2021-02;;x",
                "Cem;Cem;;E2;Envoy;envoy;2021;;x",
                "Dan;Dan;;E2;Envoy;envoy;2021;;x");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            unknown kind    | E3;club;E3;;;DEU FRA                            | line 2: expected organisation or format in column kind, found club
            unknown member  | E3;format;E3;;;DEU GBR                          | line 2: expected a code of countries.tsv or bodies.tsv in columns parent and members, found GBR
            unknown parent  | E3;format;E3;;EU;DEU FRA                        | line 2: expected a code of countries.tsv or bodies.tsv in columns parent and members, found EU
            no code         | ;format;E3;;;DEU FRA                            | line 2: expected a value in column code
            bad day         | E3;format;E3;;;DEU;since 2003                   | line 2: expected a day such as 2021, 2021-06 or 2021-06-03 in column from, found since 2003
            two memberships | E3;format;E3;;;DEU;2003;2010/E3;format;E3;;;FRA;2009 | line 3: expected one holder of E3 at a time, found E3 (2009 to today) while line 2
            """)
    void aLineOfBodiesIsRefused(String fault, String lines, String message) {
        refuses(() -> gazetteer(STATES, CITIES, BODIES + tabs(lines.split("/"))), "bodies.tsv " + message);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            unknown state  | Lyon;FRX             | line 2: expected an ISO 3166-1 alpha-3 code, found FRX
            bad mark       | Lyon;FRA;;;maybe     | line 2: expected yes or nothing in column ambiguous, found maybe
            second line    | Lyon;FRA/Lyon;FRA    | line 3: expected one line for Lyon, FRA, found a second one (the first is line 2)
            second venue   | Lyon;FRA;;Opera/Lyon;FRA;;Opera | line 3: expected one line for Lyon, FRA, Opera, found
            """)
    void aLineOfCitiesIsRefused(String fault, String lines, String message) {
        refuses(() -> gazetteer(STATES, CITIES + tabs(lines.split("/")), E2), "cities.tsv " + message);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            bad code    | France;France           | line 2: expected an ISO 3166-1 alpha-3 code, found France
            no name     | FRA                     | line 2: expected a value in column english
            second line | FRA;France/FRA;Francia  | line 3: expected one line for FRA, found a second one (the first is line 2)
            """)
    void aLineOfCountriesIsRefused(String fault, String lines, String message) {
        refuses(() -> gazetteer(COUNTRIES + tabs(lines.split("/")), CITIES, BODIES), "countries.tsv " + message);
    }

    @Test
    void aFileWithoutOneOfItsColumnsIsRefused() {
        refuses(
                () -> People.of(
                        Table.parse("people.tsv", PEOPLE.replace("rank", "level") + tabs("Ada;Ada;;FRA")), known()),
                "people.tsv line 1: expected a column named rank");
    }

    @Test
    void aFileThatIsNotUtf8IsRefused() {
        refuses(() -> Table.parse("people.tsv", "# people\nna\uFFFDme\n"), "people.tsv line 2: expected UTF-8");
    }

    @Test
    void anEmptyFileAndAMissingOneAreRefused() {
        refuses(
                () -> Table.parse("people.tsv", "# nothing yet\n"),
                "people.tsv line 1: expected a line with the names");
        refuses(() -> Table.require("tables/no.tsv"), "tables/no.tsv line 1: expected this file on the class path");
    }

    private static void people(String... lines) {
        People.of(Table.parse("people.tsv", PEOPLE + tabs(lines)), known());
    }

    private static Gazetteer known() {
        return gazetteer(STATES, CITIES, E2);
    }

    private static Gazetteer gazetteer(String countries, String cities, String bodies) {
        return Gazetteer.of(
                Table.parse("countries.tsv", countries),
                Table.parse("cities.tsv", cities),
                Table.parse("bodies.tsv", bodies));
    }

    private static String tabs(String... lines) {
        return String.join("\n", lines).replace(';', '\t');
    }

    private static void refuses(Runnable start, String message) {
        assertThatThrownBy(start::run).isInstanceOf(DataFileException.class).hasMessageStartingWith(message);
    }
}
