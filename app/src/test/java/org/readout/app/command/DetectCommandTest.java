package org.readout.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.model.Json;
import picocli.CommandLine;

final class DetectCommandTest {
    private static final String CALL = "Armenian Foreign Minister Ararat Mirzoyan spoke by phone with Georgian Foreign"
            + " Minister Ilia Darchiashvili on Friday.";

    private final StringWriter out = new StringWriter();

    @TempDir
    private Path folder;

    private Path documents;

    @BeforeEach
    void write() throws IOException {
        documents = Files.writeString(
                folder.resolve("docs.jsonl"),
                document("call", "A <b>call</b>", CALL)
                        + document("none", "No news", "Nothing happened today.")
                        + document("half", "Talks", "Foreign Minister Ararat Mirzoyan of Armenia met with farmers."));
    }

    private static String document(String id, String title, String text) {
        return Json.write(Map.of(
                        "id",
                        id,
                        "publishedAt",
                        "2024-06-15T12:00:00Z",
                        "title",
                        title,
                        "text",
                        text,
                        "language",
                        "en"))
                + "\n";
    }

    private int detect(String... options) {
        CommandLine command = new CommandLine(new DetectCommand()).setOut(new PrintWriter(out));
        int status = command.execute(options);
        command.getOut().flush();
        return status;
    }

    @Test
    void itPrintsMentionsUnlessToldOtherwise() {
        assertThat(detect(documents.toString())).isZero();
        assertThat(out.toString().lines()).hasSize(3).first().asString().contains("\"type\":\"phone-call\"");
    }

    @Test
    void anExplanationShowsTheSentenceItsMarkedWordsAndTheRules() {
        detect("--explain", "--id", "call", documents.toString());
        assertThat(out.toString())
                .contains(
                        "phone-call held of ARM, GEO, 2024-06-14 (relative)", "Ararat Mirzoyan, Foreign Minister (ARM)")
                .contains(
                        "spoke by phone",
                        "~~~~~~~~~~~~~~",
                        "+0.35 in-the-lead",
                        "type: \"spoke by phone\", by spoke-with")
                .doesNotContain("No news", "\u001b");
    }

    @Test
    void anExplanationSaysWhyADocumentHasNoContact() {
        detect("--explain", "--id", "none", documents.toString());
        assertThat(out.toString()).contains("no contact: no word that tells of a contact");
    }

    @Test
    void anExplanationSaysWhyAWordCameToNothing() {
        detect("--explain", "--id", "half", documents.toString());
        assertThat(out.toString()).contains("words that came to nothing", "met-with: no side is named");
    }

    @Test
    void aReportListsEveryMentionAndEverySilentDocument() throws IOException {
        Path report = folder.resolve("report.html");
        assertThat(detect("--report", report.toString(), documents.toString())).isZero();
        assertThat(Files.readString(report))
                .contains("3 documents, 1 mentions in 1 of them", "1 × phone-call held")
                .contains("phone-call held · ARM, GEO · 2024-06-14 (relative)", CALL, "No news")
                .contains("A &lt;b&gt;call")
                .doesNotContain("<b>call</b>");
    }

    @Test
    void aMarkdownReportHoldsTheSame() throws IOException {
        Path report = folder.resolve("report.md");
        detect("--report", report.toString(), documents.toString());
        assertThat(Files.readString(report))
                .contains("**phone-call held", "A \\<b\\>call", "> Armenian Foreign Minister");
    }

    @Test
    void proposalsNameThoseWhomTheRegistryDoesNotKnowWhateverTheOrder() throws IOException {
        String first = document(
                "a",
                "",
                "Armenian Foreign Minister Ararat Mirzoyan met with Foreign Minister Tarvo Kiviaru of Estonia.");
        String second = document(
                "b",
                "",
                "Foreign Minister Tarvo Kiviaru of Estonia met with German Foreign Minister Annalena Baerbock.");
        assertThat(proposals(first + second))
                .isEqualTo(proposals(second + first))
                .hasSize(2)
                .last()
                .asString()
                .startsWith("Tarvo Kiviaru\tForeign Minister\tEST\t2024-06-15\t2024-06-15\t2\tb\t");
    }

    private List<String> proposals(String lines) throws IOException {
        Path in = Files.writeString(folder.resolve("in.jsonl"), lines);
        Path file = folder.resolve("proposals.tsv");
        assertThat(detect("--proposals", file.toString(), in.toString())).isZero();
        return Files.readAllLines(file);
    }
}
