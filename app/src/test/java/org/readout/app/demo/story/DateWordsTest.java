package org.readout.app.demo.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {

    private static final StoryTime TIME = new StoryTime(Instant.parse("2026-11-13T08:00:00Z"), 1);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "aze-mfa-sample | On {date -1}, | On November 12, 2026,",
                "rus-mfa-sample | {day -1} состоялся | 12 ноября состоялся",
                "fra-mfa-sample | le {day -1} à Paris | le 12 novembre à Paris",
                "esp-mfa-sample | el {day -1} en Madrid | el 12 de noviembre en Madrid",
                "deu-mfa-sample | am {day -1} in Wien | am 12. November in Wien",
                "tur-mfa-sample | {date +3} tarihinde | 16 Kasım 2026 tarihinde",
                "egy-mfa-sample | يوم {day -1} | يوم 12 نوفمبر",
                "meridian-wire-sample | on {weekday -1} | on Thursday"
            })
    void countedDaysBecomeDatesInTheWordsOfTheSource(String source, String script, String text) {
        assertThat(new DateWords(datesOf(source), TIME).in(script)).isEqualTo(text);
    }

    private static DateStyle datesOf(String id) {
        return StoryReader.bundled().sources().stream()
                .filter(source -> source.id().equals(id))
                .findFirst()
                .orElseThrow()
                .dates();
    }
}
