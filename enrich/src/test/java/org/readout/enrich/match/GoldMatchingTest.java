package org.readout.enrich.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.model.Contact;

/** The labelled documents as if every mention had been detected without a fault: what the matcher alone is worth. */
final class GoldMatchingTest {
    private static final double LEAST_B3 = 0.97;

    @Test
    void labelledMentionsComeTogetherAsLabelled() throws IOException {
        Path gold = shared().resolve("gold/dev.jsonl");
        assumeTrue(Files.exists(gold), "no labelled documents at " + gold + " (set -Dreadout.shared)");
        List<GoldMention> labelled = GoldMention.readMain(gold);
        List<Contact> contacts =
                new Matcher().match(labelled.stream().map(GoldMention::mention).toList());
        assertThat(Grouped.score("gold matching", labelled, contacts).b3()).isGreaterThanOrEqualTo(LEAST_B3);
    }

    private static Path shared() {
        String given = System.getProperty("readout.shared", "");
        return given.isBlank() || given.startsWith("$") ? Path.of("../../shared") : Path.of(given);
    }
}
