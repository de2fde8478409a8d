package org.readout.enrich.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateReaderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Published 28 October 2023            | 2023-10-28T00:00:00Z
            en | Oct. 28th, 2023 at 2:05 p.m.         | 2023-10-28T14:05:00Z
            en | Saturday, October 28, 2023           | 2023-10-28T00:00:00Z
            en | 28th of October, 2023                | 2023-10-28T00:00:00Z
            ru | 28 октября 2023 года 18:05           | 2023-10-28T18:05:00Z
            ru | 28.10.2023                           | 2023-10-28T00:00:00Z
            fr | Publié le 1er août 2023 à 10:15      | 2023-08-01T10:15:00Z
            es | 3 de noviembre de 2023               | 2023-11-03T00:00:00Z
            pt | 5 de março de 2024                   | 2024-03-05T00:00:00Z
            de | 3. März 2024                         | 2024-03-03T00:00:00Z
            it | 28 ottobre 2023                      | 2023-10-28T00:00:00Z
            tr | 28 Ekim 2023, Cumartesi              | 2023-10-28T00:00:00Z
            az | 28 oktyabr 2023, 19:20               | 2023-10-28T19:20:00Z
            uk | 28 жовтня 2023, 11:45                | 2023-10-28T11:45:00Z
            kk | 2023 жылғы 28 қазан                  | 2023-10-28T00:00:00Z
            uz | 2023-yil 28-oktabr                   | 2023-10-28T00:00:00Z
            hu | 2023. október 28.                    | 2023-10-28T00:00:00Z
            ar | ٢٨ أكتوبر ٢٠٢٣                       | 2023-10-28T00:00:00Z
            ar | 28 تشرين الأول 2023                  | 2023-10-28T00:00:00Z
            zh | 2023年10月28日 20:15                  | 2023-10-28T20:15:00Z
            ja | 令和5年10月28日                        | 2023-10-28T00:00:00Z
            ja | 令和元年５月１日                        | 2019-05-01T00:00:00Z
            ko | 2023년 10월 28일                      | 2023-10-28T00:00:00Z
            fa | ۶ آبان ۱۴۰۲                          | 2023-10-28T00:00:00Z
            fa | شنبه ۱۴۰۲/۰۸/۰۶ ۱۷:۳۰                | 2023-10-28T17:30:00Z
            fa | 30 اسفند 1403                        | 2025-03-20T00:00:00Z
            ar | 13 ربيع الآخر 1445                   | 2023-10-28T00:00:00Z
            ar | 13 ربيع الآخر 1445 هـ الموافق 28 أكتوبر 2023 | 2023-10-28T00:00:00Z
            ar | 12 رمضان 1446هـ                      | 2025-03-12T00:00:00Z
            th | 28 ตุลาคม 2566                       | 2023-10-28T00:00:00Z
            th | วันที่ 28 ต.ค. 2566                     | 2023-10-28T00:00:00Z
            th | 28/10/2566                           | 2023-10-28T00:00:00Z
            en | 2023-10-28T14:30:00+04:00            | 2023-10-28T10:30:00Z
            en | 2023-10-28 14:30:00 -0500            | 2023-10-28T19:30:00Z
            """)
    void datesAreReadInTheLanguageOfThePage(String language, String text, String instant) {
        DateReader reader = new DateReader(language, DateOrder.of(language, Optional.empty()));
        assertThat(reader.read(text).map(date -> date.in(ZoneId.of("UTC")).toString()))
                .contains(instant);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Room 28, 2023
            en | 31 February 2023
            en | 3 persons were met in 2023
            en | 03/04/2023
            en | tel. 555 2023 1999
            ru | 28 октября
            en | 28 Oktober 2023
            en | 1402/08/06
            fa | ۳۱ مهر ۱۴۰۲
            fa | 30 اسفند 1402
            th | 28 ตุลาคม 2699
            """)
    void whatCannotBeReadForCertainIsAbsent(String language, String text) {
        assertThat(new DateReader(language, DateOrder.of(language, Optional.empty())).read(text))
                .isEmpty();
    }

    @Test
    void theCountryDecidesWhetherTheMonthComesFirst() {
        assertThat(DateOrder.of("en", Optional.of("USA"))).isEqualTo(DateOrder.MONTH_FIRST);
        assertThat(DateOrder.of("en", Optional.of("IND"))).isEqualTo(DateOrder.DAY_FIRST);
        assertThat(DateOrder.of("en", Optional.empty())).isEqualTo(DateOrder.UNKNOWN);
        assertThat(DateOrder.of("en", Optional.of("NATO"))).isEqualTo(DateOrder.UNKNOWN);
        assertThat(DateOrder.of("fr", Optional.empty())).isEqualTo(DateOrder.DAY_FIRST);
    }

    @Test
    void aLocalDateIsInTheSourcesZone() {
        Optional<WrittenDate> date = new DateReader("en", DateOrder.UNKNOWN).read("28 October 2023");
        assertThat(date.map(day -> day.in(ZoneId.of("Asia/Baku")).toString())).contains("2023-10-27T20:00:00Z");
    }
}
