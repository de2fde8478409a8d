package org.readout.enrich.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The scorer beside the checkout, {@code tools/score_contacts.py}: the one place that says what a right mention is.
 *
 * <p>It reads the folder that {@link DevLoop} writes. A machine without it or without Python skips the test.
 */
final class Scorer {
    private final Path script;

    private Scorer(Path script) {
        this.script = script;
    }

    /** What the scorer printed, and the F1 of each measure in its line "SCORE has=0.9 parties=0.8 ...". */
    record Report(String text, Map<String, Double> scores) {}

    static Scorer require() {
        Path script = shared().resolve("tools/score_contacts.py");
        assumeTrue(Files.exists(script), "no scorer: " + script + " is not there; set -Dreadout.shared");
        return new Scorer(script);
    }

    /** The folder of measurement data beside the checkout. */
    static Path shared() {
        String set = System.getProperty("readout.shared", "");
        boolean unset = set.isBlank() || set.startsWith("${");
        return unset ? Path.of("../../../shared").toAbsolutePath().normalize() : Path.of(set);
    }

    /** All labelled documents. */
    Report score(Path labels, Path folder) throws IOException, InterruptedException {
        return run(command(labels, folder));
    }

    /** The labelled documents whose ids are listed. */
    Report score(Path labels, Path folder, Path listed) throws IOException, InterruptedException {
        List<String> command = command(labels, folder);
        command.addAll(List.of("--docs", listed.toString()));
        return run(command);
    }

    private List<String> command(Path labels, Path folder) {
        return new ArrayList<>(List.of(
                "python3",
                script.toString(),
                "--gold",
                labels.toString(),
                "--mentions",
                folder.resolve("mentions.jsonl").toString(),
                "--contacts",
                folder.resolve("contacts.jsonl").toString()));
    }

    private static Report run(List<String> command) throws IOException, InterruptedException {
        Process process = start(command);
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(text).isZero();
        return new Report(text, scores(text));
    }

    private static Process start(List<String> command) {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException e) {
            return abort("no python3 to run the scorer: " + e.getMessage());
        }
    }

    private static Map<String, Double> scores(String text) {
        Map<String, Double> scores = new HashMap<>();
        String line =
                text.lines().filter(l -> l.startsWith("SCORE ")).findFirst().orElseThrow();
        for (String score : line.substring("SCORE ".length()).split(" ", -1)) {
            String[] pair = score.split("=", 2);
            scores.put(pair[0], Double.valueOf(pair[1]));
        }
        return scores;
    }
}
