package org.readout.ingest.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Thirty days with each behaviour of sites: what is to come of it comes of it, and the site has nothing to complain of. */
final class BehavioursTest {
    @ParameterizedTest(name = "{0}")
    @MethodSource("behaviours")
    void theMonthEndsAsExpectedAndWithoutAViolation(String behaviour) throws Exception {
        Scorekeeper.Score score = Scorekeeper.score(behaviour);
        assertThat(score.faults()).isEmpty();
        assertThat(score.violations()).isEmpty();
    }

    @Test
    void everyBehaviourIsAnotherOne() {
        assertThat(behaviours()).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(40);
    }

    static List<String> behaviours() {
        return Scorekeeper.names();
    }
}
