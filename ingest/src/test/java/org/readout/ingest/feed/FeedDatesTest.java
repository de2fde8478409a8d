package org.readout.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FeedDatesTest {
    private final FeedDates dates = new FeedDates(ZoneId.of("Asia/Baku"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tue, 03 Jun 2025 09:39:21 GMT        | 2025-06-03T09:39:21Z",
                "Tue, 3 June 25 9:39 PM EST           | 2025-06-04T02:39:00Z",
                "2025-06-03T09:39:21.123+04:00        | 2025-06-03T05:39:21Z",
                "20250603 09:39Z                      | 2025-06-03T09:39:00Z",
                "2025-06-03                           | 2025-06-02T20:00:00Z",
                "Tue Jun  3 09:39:21 GMT 2025         | 2025-06-03T09:39:21Z",
                "mar., 03 juin 2025 09:39:21 +0000    | 2025-06-03T09:39:21Z",
                "3 июня 2025 09:39 MSK                | 2025-06-03T06:39:00Z",
                "Mon, 03/30/2020 - 19:19              | 2020-03-30T15:19:00Z",
                "03.06.2025 12:00                     | 2025-06-03T08:00:00Z",
                "Sat, 11 04 2020 08:51:49 +0100       | 2020-04-11T07:51:49Z",
                "2025-06-03T24:00:00Z                 | 2025-06-04T00:00:00Z",
                "1520932969                           | 2018-03-13T09:22:49Z"
            })
    void datesAreReadAsFeedsWriteThem(String text, Instant expected) {
        assertThat(dates.read(text)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "today",
                "Sun, 99 Jun 2025 12:00:00 GMT",
                "2025-02-31",
                "03/06/2025",
                "2025-06-03T25:00:00Z",
                "2025-06-03T09:39:61Z",
                "Tue, 03 Jun 2025 09:39:21 Somewhere"
            })
    void whatIsNoCertainDateIsAbsent(String text) {
        assertThat(dates.read(text)).isEmpty();
    }
}
