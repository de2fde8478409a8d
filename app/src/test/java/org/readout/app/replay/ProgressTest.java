package org.readout.app.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

final class ProgressTest {
    private static final Duration TEN_SECONDS = Duration.ofSeconds(10);

    @Test
    void theRestIsToldFromTheRateOfThisRun() {
        assertThat(new Progress(500, 0, 1_000, TEN_SECONDS, false).text()).isEqualTo("50 % · 10 s to go");
    }

    @Test
    void whatAnEarlierRunReadDoesNotCountAsThisRunsSpeed() {
        assertThat(new Progress(500, 400, 1_000, TEN_SECONDS, false).text()).isEqualTo("50 % · 50 s to go");
    }

    @Test
    void longRestsAreToldInMinutes() {
        assertThat(new Progress(10, 0, 10_000, TEN_SECONDS, false).text()).isEqualTo("0 % · 166 min to go");
    }

    @Test
    void everythingReadIsNotYetEverythingMatched() {
        assertThat(new Progress(1_000, 0, 1_000, TEN_SECONDS, false).text()).isEqualTo("100 % · matching");
        assertThat(new Progress(1_000, 0, 1_000, TEN_SECONDS, true).text()).isEqualTo("100 % · done");
    }

    @Test
    void nothingStoredIsSaid() {
        assertThat(new Progress(0, 0, 0, TEN_SECONDS, true).text()).isEqualTo("nothing is stored in these bounds");
    }
}
