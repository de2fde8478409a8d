package org.readout.enrich.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scores on the labelled documents beside the checkout, printed by the build; they may not fall below these floors. */
class GoldScoreTest {
    private static final Map<String, Double> FLOORS =
            Map.of("has", 0.97, "parties", 0.93, "type", 0.91, "status", 0.90, "date", 0.88, "names", 0.93);

    @Test
    void scoresOnTheLabelledDocumentsStayAboveTheirFloors(@TempDir Path folder) throws Exception {
        Scorer scorer = Scorer.require();
        Path gold = Scorer.shared().resolve("gold");
        DevLoop.write(Detector.standard(), DevDocuments.read(gold.resolve("dev-docs.jsonl")), folder);
        Scorer.Report report = scorer.score(gold.resolve("dev.jsonl"), folder);
        System.out.println(report.text());
        FLOORS.forEach(
                (name, floor) -> assertThat(report.scores().get(name)).as(name).isGreaterThanOrEqualTo(floor));
    }
}
