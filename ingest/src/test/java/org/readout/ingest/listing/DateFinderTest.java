package org.readout.ingest.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DateFinderTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "3 June 2025",
                "June 3rd, 2025",
                "Tuesday, Jun. 3, 2025",
                "Published: 2025-06-03",
                "2025. 6. 3.",
                "2025/06/03",
                "03.06.2025",
                "3 juin 2025",
                "3 de junio de 2025",
                "3 giugno 2025",
                "3. Juni 2025",
                "3 июня 2025 г.",
                "3 червня 2025",
                "3 Haziran 2025",
                "3 iyun 2025",
                "3 iunie 2025",
                "3 czerwca 2025",
                "3. června 2025",
                "3 Ιουνίου 2025",
                "3 ივნისი, 2025",
                "2025 m. birželio 3 d.",
                "2025. gada 3. jūnijs",
                "2025. június 3.",
                "٣ يونيو ٢٠٢٥",
                "3 حزيران 2025",
                "03/06/2025",
                "۱۳ خرداد ۱۴۰۴",
                "1404/03/13",
                "3 मई 2025 / 3 जून 2025",
                "2025年6月3日",
                "2025年6月3日",
                "令和7年6月3日",
                "3 tháng 6 năm 2025",
                "3 มิถุนายน 2568",
                "3 Juni 2025",
                "2025 оны 6 сарын 3"
            })
    void datesOfMinistriesAreFound(String text) {
        Optional<WrittenDate> found = DateFinder.find(text);
        List<WrittenDate> page =
                List.of(WrittenDate.dayFirst(found.orElseThrow().day()));
        Instant at =
                found.get().instant(WrittenDate.shownBy(page), ZoneOffset.UTC).orElseThrow();
        assertThat(at)
                .isEqualTo(Instant.parse(text.startsWith("3 मई") ? "2025-05-03T00:00:00Z" : "2025-06-03T00:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3 June",
                "June 2025",
                "31.02.2025",
                "32 June 2025",
                "2025",
                "03.06.1025",
                "1446/12/07",
                "192.168.12.2025",
                "Room 3, 2025 Main Street",
                "tel. 03-06-20251234",
                "99999999999999999999 June 99999999999"
            })
    void whatIsNoWholeDateIsNone(String text) {
        assertThat(DateFinder.find(text)).isEmpty();
    }

    @Test
    void aTimeBesideTheDateCounts() {
        assertThat(instant("03.06.2025 | 14:30")).contains(Instant.parse("2025-06-03T14:30:00Z"));
        assertThat(instant("June 3, 2025, 2:30 p.m.")).contains(Instant.parse("2025-06-03T14:30:00Z"));
        assertThat(instant("June 3, 2025 at 25:99")).contains(Instant.parse("2025-06-03T00:00:00Z"));
    }

    @Test
    void whichNumberIsTheMonthIsNotGuessedUnlessThePageShowsIt() {
        WrittenDate unclear = DateFinder.find("03/06/2025").orElseThrow();
        WrittenDate clear = DateFinder.find("05/27/2025").orElseThrow();
        assertThat(unclear.instant(WrittenDate.shownBy(List.of(unclear)), ZoneOffset.UTC))
                .isEmpty();
        assertThat(unclear.instant(WrittenDate.shownBy(List.of(unclear, clear)), ZoneOffset.UTC))
                .contains(Instant.parse("2025-03-06T00:00:00Z"));
    }

    private static Optional<Instant> instant(String text) {
        return DateFinder.find(text).flatMap(date -> date.instant(Optional.empty(), ZoneOffset.UTC));
    }
}
