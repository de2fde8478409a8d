package org.readout.enrich.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is in a format or a body on a day: the members change, the name does not. */
class MembersTest {
    private static final Gazetteer WORLD = Gazetteer.standard();

    @ParameterizedTest
    @CsvSource({
        "3+3,      2024-10-18, ARM AZE IRN RUS TUR",
        "E3,       2025-06-20, DEU FRA GBR",
        "QUAD,     2025-01-21, AUS IND JPN USA",
        "C5+1,     2023-09-19, KAZ KGZ TJK TKM USA UZB",
        "WEIMAR,   2024-02-12, DEU FRA POL",
        "NORMANDY, 2019-12-09, DEU FRA RUS UKR",
        "ASTANA,   2022-07-19, IRN RUS TUR",
        "BRICS,    2023-08-24, BRA CHN IND RUS ZAF",
        "BRICS,    2024-10-24, ARE BRA CHN EGY ETH IND IRN RUS ZAF",
        "BRICS,    2025-07-06, ARE BRA CHN EGY ETH IDN IND IRN RUS ZAF",
        "SCO,      2016-06-24, CHN KAZ KGZ RUS TJK UZB",
        "SCO,      2022-09-16, CHN IND KAZ KGZ PAK RUS TJK UZB",
        "SCO,      2023-12-01, CHN IND IRN KAZ KGZ PAK RUS TJK UZB",
        "SCO,      2025-09-01, BLR CHN IND IRN KAZ KGZ PAK RUS TJK UZB"
    })
    void theMembersOfTheDay(String code, LocalDate day, String members) {
        assertThat(WORLD.membersOn(code, day)).isEqualTo(List.of(members.split(" ")));
    }
}
