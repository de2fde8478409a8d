package org.readout.enrich.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How much of the world the registry of people covers, printed by the build: for how many states it has somebody now, and without a
 * hole since which year. It may not cover less.
 */
class PeopleCoverageTest {
    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);
    private static final List<Table.Row> PEOPLE =
            Table.require("org/readout/enrich/tables/people.tsv").rows();
    private static final Gazetteer WORLD = Gazetteer.standard();
    private static final Set<String> NO_MEMBERS = words("TWN XKX");

    /** States whose head of state is, or was since 2020, the head of government too. */
    private static final Set<String> GOVERNED_BY_THE_HEAD_OF_STATE =
            words("AFG AGO ARG BDI BEN BOL BRA BRN BWA CHE CHL COL COM CRI CYP"
                    + " DOM ECU ERI FSM GAB GHA GMB GTM HND IDN IRN KEN KIR LBR MDV MEX MHL MMR MWI NGA NIC NRU OMN PAN PER PHL PLW PRY SEN"
                    + " SLE SLV SMR SSD SUR SYC SYR TCD TKM TUN TUR URY USA VEN ZAF ZMB ZWE");

    /** G20 and the states that contacts name most often. */
    private static final Set<String> OFTEN_NAMED =
            words("ARG AUS BRA CAN CHN DEU FRA GBR IDN IND ITA JPN KOR MEX RUS SAU TUR USA ZAF"
                    + " ARE ARM AZE BLR CYP EGY ESP GEO GRC HUN IRN IRQ ISR JOR KAZ KGZ KWT LBN MDA NLD OMN PAK POL PSE QAT SRB SWE SYR TJK TKM"
                    + " UKR UZB VAT");

    /** Offices that stood empty, which no registry fills. */
    private static final Map<String, String> VACANT = Map.of(
            "LBN head-of-state", "2022-10-30 to 2025-01-09",
            "OSCE head-of-body", "2020-07-18 to 2020-12-04, 2024-09-03 to 2024-12-06");

    @ParameterizedTest
    @CsvSource({
        "head-of-state,      194, 193, 147",
        "head-of-government, 195, 195, 127",
        "foreign-minister,   193, 185, 85"
    })
    void statesHaveSomebodyInTheOffice(String rank, int now, int since2020, int since2015) {
        List<Holders> states = states(rank);
        assertThat(states)
                .as("193 members of the UN, the Holy See and Palestine")
                .hasSize(195);
        assertThat(count(states, Holders::now)).as("now").isGreaterThanOrEqualTo(now);
        assertThat(count(states, complete(2020))).as("since 2020").isGreaterThanOrEqualTo(since2020);
        assertThat(count(states, complete(2015))).as("since 2015").isGreaterThanOrEqualTo(since2015);
    }

    @ParameterizedTest
    @CsvSource({"head-of-state", "head-of-government", "foreign-minister"})
    void theStatesThatContactsNameMostHaveNoHoleSince2020(String rank) {
        assertThat(OFTEN_NAMED)
                .allSatisfy(code -> assertThat(holes(holders(code, rank))).isEqualTo(vacancy(code + " " + rank)));
    }

    @ParameterizedTest
    @CsvSource({
        "UN", "NATO", "EC", "EUCO", "EP", "OSCE", "COE", "AU", "ASEAN", "LAS", "GCC", "OIC", "SCO", "OTS", "CIS", "IAEA"
    })
    void theBodiesThatSpeakForThemselvesHaveAHeadSince2020(String code) {
        assertThat(holes(Holders.of(code, "head-of-body", PEOPLE))).isEqualTo(vacancy(code + " head-of-body"));
    }

    @Test
    void theUnionHasAHighRepresentativeSince2020() {
        assertThat(holes(Holders.of("EU", "foreign-minister", PEOPLE))).isEqualTo("none");
    }

    @Test
    void theSourcesOfTheRowsDoNotGrowFewer() {
        Map<String, Integer> sources = new TreeMap<>();
        PEOPLE.forEach(row -> sources.merge(kind(row.cell("source")), 1, Integer::sum));
        print(sources);
        int day = sources.get("a day that a public record has");
        assertThat(day).as("a day").isGreaterThanOrEqualTo(670);
        assertThat(day + sources.get("a year that a public record has"))
                .as("a day or a year")
                .isGreaterThanOrEqualTo(937);
    }

    private static void print(Map<String, Integer> sources) {
        StringBuilder out = new StringBuilder("Registry of people: " + PEOPLE.size() + " tenures\n");
        sources.forEach((kind, rows) -> out.append(String.format("  %-34s %5d%n", kind, rows)));
        out.append(String.format(
                "%-20s %6s %6s %28s%n", "states and observers", "of 195", "now", "no hole since 2020 2015 2010"));
        for (String rank : List.of("head-of-state", "head-of-government", "foreign-minister")) {
            List<Holders> states = states(rank);
            out.append(String.format(
                    "%-20s %6d %6d %18d %4d %4d%n",
                    rank,
                    count(states, h -> h.first().isPresent()),
                    count(states, Holders::now),
                    count(states, complete(2020)),
                    count(states, complete(2015)),
                    count(states, complete(2010))));
            states.stream()
                    .filter(h -> !h.completeSince(SINCE))
                    .forEach(h -> out.append("  ")
                            .append(h.party())
                            .append(": ")
                            .append(holes(h))
                            .append('\n'));
        }
        System.out.println(out);
    }

    private static Holders holders(String code, String rank) {
        Holders own = Holders.of(code, rank, PEOPLE);
        return rank.equals("head-of-government") && GOVERNED_BY_THE_HEAD_OF_STATE.contains(code)
                ? own.and(Holders.of(code, "head-of-state", PEOPLE))
                : own;
    }

    private static List<Holders> states(String rank) {
        return WORLD.countries().stream()
                .map(Country::code)
                .filter(code -> !NO_MEMBERS.contains(code))
                .map(code -> holders(code, rank))
                .toList();
    }

    private static String holes(Holders holders) {
        List<String> holes = holders.holes(SINCE).stream()
                .map(h -> h.from() + " to " + (h.to().equals(LocalDate.MAX) ? "today" : h.to()))
                .toList();
        return holes.isEmpty() ? "none" : String.join(", ", holes);
    }

    private static String vacancy(String office) {
        return VACANT.getOrDefault(office, "none");
    }

    private static String kind(String source) {
        if (source.contains("from: ")) {
            return "a day that a public record has";
        }
        if (source.contains("from (the year): ")) {
            return "a year that a public record has";
        }
        if (source.contains("holder: ")) {
            return "another day in a public record";
        }
        return source.contains("named beside") ? "named in the texts" : "unverified";
    }

    private static Predicate<Holders> complete(int year) {
        return holders -> holders.completeSince(LocalDate.of(year, 1, 1));
    }

    private static long count(List<Holders> states, Predicate<Holders> which) {
        return states.stream().filter(which).count();
    }

    private static Set<String> words(String codes) {
        return Set.copyOf(Arrays.asList(codes.split(" ")));
    }
}
