package org.readout.ingest.poll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.ingest.fetch.Validators;

final class TrustTest {
    private static final Instant NOON = Samples.NOON;
    private static final Validators KNOWN = new Validators(Optional.of("\"1\""), Optional.empty());

    @Test
    void aServerIsBelievedWhileItsFeedKeepsItsPromise() {
        assertThat(unchanged(Trust.FULL.cameWhole(NOON), 100, false).shown(KNOWN))
                .isEqualTo(KNOWN);
    }

    @Test
    void afterTenTimesTheSameInALongSilenceTheWholeDocumentIsAskedForOnce() {
        Trust trust = Trust.FULL.cameWhole(NOON.minus(Duration.ofDays(3)));
        assertThat(unchanged(trust, 9, true).shown(KNOWN)).isEqualTo(KNOWN);
        assertThat(unchanged(trust, 10, true).shown(KNOWN)).isEqualTo(Validators.NONE);
        assertThat(unchanged(trust, 10, true).cameWhole(NOON).shown(KNOWN)).isEqualTo(KNOWN);
    }

    @Test
    void theNextProofIsADayLater() {
        assertThat(unchanged(Trust.FULL.cameWhole(NOON.minus(Duration.ofHours(23))), 50, true)
                        .proving())
                .isFalse();
    }

    @Test
    void aServerThatHidNewsIsNotBelievedForAMonth() {
        Trust caught = Trust.FULL.caught(NOON);
        assertThat(caught.cameWhole(NOON.plus(Duration.ofDays(29))).shown(KNOWN))
                .isEqualTo(Validators.NONE);
        assertThat(caught.cameWhole(NOON.plus(Duration.ofDays(31))).shown(KNOWN))
                .isEqualTo(KNOWN);
    }

    private static Trust unchanged(Trust trust, int times, boolean quiet) {
        Trust now = trust;
        for (int poll = 0; poll < times; poll++) {
            now = now.unchanged(quiet, NOON);
        }
        return now;
    }
}
