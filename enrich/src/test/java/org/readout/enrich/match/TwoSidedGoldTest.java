package org.readout.enrich.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Contacts told by both sides and others, traps included: see {@code gold/two-sided/README.md}. */
final class TwoSidedGoldTest {
    private static final double LEAST = 0.97;

    @Test
    void readoutsOfBothSidesComeTogetherAndNoOthers() throws IOException {
        List<GoldMention> labelled = TwoSidedGold.read(Path.of("src/test/resources/gold/two-sided"));
        Map<String, Long> readouts =
                labelled.stream().collect(Collectors.groupingBy(GoldMention::event, Collectors.counting()));
        assertThat(readouts).hasSizeGreaterThanOrEqualTo(60);
        assertThat(readouts.values()).allMatch(count -> count >= 2 && count <= 8);
        Grouped score = Grouped.score(
                "two-sided gold",
                labelled,
                new Matcher().match(labelled.stream().map(GoldMention::mention).toList()));
        assertThat(score.b3()).isGreaterThanOrEqualTo(LEAST);
        assertThat(score.pairwise()).isGreaterThanOrEqualTo(LEAST);
    }
}
