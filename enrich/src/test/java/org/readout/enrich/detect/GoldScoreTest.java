package org.readout.enrich.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scores on the labelled documents beside the checkout, printed by the build; they may not fall below these floors. */
class GoldScoreTest {
    private static final Map<String, Double> FLOORS =
            Map.of("has", 0.97, "parties", 0.93, "type", 0.91, "status", 0.90, "date", 0.88, "names", 0.93);

    @Test
    void scoresOnTheLabelledDocumentsStayAboveTheirFloors(@TempDir Path folder) throws Exception {
        Path shared = shared();
        Path scorer = shared.resolve("tools/score_contacts.py");
        Path gold = shared.resolve("gold");
        assumeTrue(Files.exists(scorer), "no labelled documents: " + scorer + " is not there; set -Dreadout.shared");
        DevLoop.write(Detector.standard(), DevDocuments.read(gold.resolve("dev-docs.jsonl")), folder);
        String report = score(scorer, gold.resolve("dev.jsonl"), folder);
        System.out.println(report);
        Map<String, Double> scores = scores(report);
        FLOORS.forEach((name, floor) -> assertThat(scores.get(name)).as(name).isGreaterThanOrEqualTo(floor));
    }

    private static Path shared() {
        String set = System.getProperty("readout.shared", "");
        boolean unset = set.isBlank() || set.startsWith("${");
        return unset ? Path.of("../../../shared").toAbsolutePath().normalize() : Path.of(set);
    }

    private static String score(Path scorer, Path gold, Path folder) throws IOException, InterruptedException {
        List<String> command = List.of(
                "python3",
                scorer.toString(),
                "--gold",
                gold.toString(),
                "--mentions",
                folder.resolve("mentions.jsonl").toString(),
                "--contacts",
                folder.resolve("contacts.jsonl").toString());
        Process process;
        try {
            process = new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException e) {
            assumeTrue(false, "no python3 to run the scorer: " + e.getMessage());
            throw e;
        }
        String report = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(report).isZero();
        return report;
    }

    /** The scores in the line "SCORE has=0.9 parties=0.8 ...". */
    private static Map<String, Double> scores(String report) {
        Map<String, Double> scores = new HashMap<>();
        String line =
                report.lines().filter(l -> l.startsWith("SCORE ")).findFirst().orElseThrow();
        for (String score : line.substring("SCORE ".length()).split(" ", -1)) {
            String[] pair = score.split("=", 2);
            scores.put(pair[0], Double.valueOf(pair[1]));
        }
        return scores;
    }
}
