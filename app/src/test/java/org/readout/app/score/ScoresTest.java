package org.readout.app.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.app.document.DocumentArticles;
import org.readout.app.document.DocumentReader;
import org.readout.enrich.detect.Detector;
import org.readout.enrich.match.BatchRun;
import org.readout.ingest.catalogue.Catalogue;
import org.readout.model.ArticleMentions;
import org.readout.model.Contact;
import org.readout.model.Json;
import org.readout.runtime.StartRefused;

final class ScoresTest {
    private static final String DOCUMENTS = """
            {"id": "a", "publishedAt": "2024-06-15T12:00:00Z", "title": "A call", "language": "en", "text": "Armenian Foreign Minister Ararat Mirzoyan spoke by phone with Georgian Foreign Minister Ilia Darchiashvili on Friday."}
            {"id": "b", "publishedAt": "2024-06-15T13:00:00Z", "title": "A call", "language": "en", "text": "Georgian Foreign Minister Ilia Darchiashvili had a telephone conversation with Armenian Foreign Minister Ararat Mirzoyan on 14 June 2024."}
            {"id": "c", "publishedAt": "2024-06-15T14:00:00Z", "title": "No news", "language": "en", "text": "Nothing happened today in the capital."}
            """;
    private static final String CALL =
            "{\"event\": \"e1\", \"rel\": \"main\", \"type\": \"%s\", \"status\": \"held\", \"states\": [\"ARM\", \"GEO\"], \"date\": \"%s\", \"participants\": []}";

    @TempDir
    private Path folder;

    @Test
    void whatIsRightOnAllCountsScoresOne() throws IOException {
        assertThat(score(labels(CALL.formatted("phone_call", "2024-06-14"), CALL.formatted("phone_call", "2024-06"))))
                .isEqualTo(measures(1, 1, 1, 1, 1, 1, 1));
    }

    @Test
    void aWrongTypeCostsWhatIsMeasuredAfterIt() throws IOException {
        assertThat(score(labels(CALL.formatted("meeting", "2024-06-14"), CALL.formatted("phone_call", "2024-06-14"))))
                .isEqualTo(measures(1, 1, 0.5, 0.5, 0.5, 1, 1));
    }

    @Test
    void aContactThatIsOnlyNamedCostsAndEarnsNothing() throws IOException {
        assertThat(score(labels(
                        CALL.formatted("meeting", "2021").replace("main", "mention"),
                        CALL.formatted("phone_call", "2024-06-14"))))
                .isEqualTo(measures(1, 1, 1, 1, 1, 1, 1));
    }

    @Test
    void twoEventsInOneContactAreSeenInTheGrouping() throws IOException {
        Map<String, Double> score = score(labels(
                CALL.formatted("phone_call", "2024-06-14"),
                CALL.formatted("phone_call", "2024-06-14").replace("e1", "e2")));
        assertThat(score.get("b3")).isCloseTo(2.0 / 3, within(1e-9));
        assertThat(score).containsEntry("pairwise", 0.0).containsEntry("date", 1.0);
    }

    @Test
    void aLineThatIsNoLabelledDocumentIsNamed() throws IOException {
        Path file =
                Files.writeString(folder.resolve("gold.jsonl"), "{\"id\": \"a\", \"events\": []}\n{\"events\": []}\n");
        assertThatThrownBy(() -> Labels.read(file))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("gold.jsonl line 2: ")
                .hasMessageContaining("expected a labelled document");
    }

    /** The scorer of the measurement data says what a right mention is; this one must say the same. */
    @Test
    void theScoresAreThoseOfTheScorerBesideTheCheckout() throws Exception {
        Path shared = Path.of(System.getProperty("readout.shared", ""));
        assumeTrue(Files.exists(shared.resolve("tools/score_contacts.py")), "no scorer: set -Dreadout.shared");
        Path gold = shared.resolve("gold/dev.jsonl");
        List<ArticleMentions> mentions = detect(shared.resolve("gold/dev-docs.jsonl"));
        List<Contact> contacts = BatchRun.contacts(mentions);
        Scores scores = Scores.of(Labels.read(gold), mentions, contacts);
        Map<String, Double> theirs = theirs(shared, gold, mentions, contacts);
        System.out.println(scores);
        assertThat(scores.found()).isEqualTo(scores.documents()).isGreaterThan(200);
        scores.measures()
                .forEach((measure, score) -> assertThat(score)
                        .as(measure)
                        .isCloseTo(theirs.get(measure.equals("pairwise") ? "pair" : measure), within(0.00005)));
    }

    private Map<String, Double> theirs(Path shared, Path gold, List<ArticleMentions> mentions, List<Contact> contacts)
            throws IOException, InterruptedException {
        Process process;
        try {
            process = new ProcessBuilder(
                            "python3",
                            shared.resolve("tools/score_contacts.py").toString(),
                            "--gold",
                            gold.toString(),
                            "--mentions",
                            write("mentions.jsonl", mentions).toString(),
                            "--contacts",
                            write("contacts.jsonl", contacts).toString())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            return abort("no python3 to run the scorer: " + e.getMessage());
        }
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(text).isZero();
        Map<String, Double> theirs = new HashMap<>();
        String line =
                text.lines().filter(l -> l.startsWith("SCORE ")).findFirst().orElseThrow();
        for (String score : line.substring("SCORE ".length()).split(" ", -1)) {
            String[] pair = score.split("=", 2);
            theirs.put(pair[0], Double.valueOf(pair[1]));
        }
        return theirs;
    }

    private Path write(String name, List<?> values) throws IOException {
        return Files.write(
                folder.resolve(name), values.stream().map(Json::write).toList());
    }

    private Map<String, Double> score(Labels labels) throws IOException {
        List<ArticleMentions> mentions = detect(Files.writeString(folder.resolve("docs.jsonl"), DOCUMENTS));
        return Scores.of(labels, mentions, BatchRun.contacts(mentions)).measures();
    }

    /** Labels of documents a and b with one contact each, and of c with none. */
    private Labels labels(String a, String b) throws IOException {
        String lines = "{\"id\": \"a\", \"events\": [" + a + "]}\n{\"id\": \"b\", \"events\": [" + b
                + "]}\n{\"id\": \"c\", \"events\": []}\n";
        return Labels.read(Files.writeString(folder.resolve("gold.jsonl"), lines));
    }

    private static List<ArticleMentions> detect(Path documents) throws IOException {
        Detector detector = Detector.standard();
        List<ArticleMentions> found = new ArrayList<>();
        DocumentReader reader = new DocumentReader("documents", new DocumentArticles(Catalogue.standard()::sourceOf));
        try (BufferedReader lines = Files.newBufferedReader(documents)) {
            assertThat(reader.read(lines, article -> found.add(detector.detect(article))))
                    .isEmpty();
        }
        return found;
    }

    private static Map<String, Double> measures(
            double has, double parties, double type, double status, double date, double b3, double pairwise) {
        return Map.of(
                "has",
                has,
                "parties",
                parties,
                "type",
                type,
                "status",
                status,
                "date",
                date,
                "b3",
                b3,
                "pairwise",
                pairwise);
    }
}
