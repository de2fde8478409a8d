package org.readout.enrich.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Pages made to hurt whoever reads them end in bounded time and never show what is not text. */
class HostileHtmlTest {
    private static final Duration BOUND = Duration.ofSeconds(20);
    private static final String SENTENCE =
            "The ministers met in the capital, spoke of trade, and agreed to meet again. ";

    private final Extractor extractor = new Extractor();

    private Extraction extract(String html) {
        return extract(html.getBytes(StandardCharsets.UTF_8));
    }

    private Extraction extract(byte[] html) {
        return extractor.extract(html, Optional.empty(), Pages.ADDRESS, Landmarks.NONE);
    }

    @Test
    void aHundredThousandNestedElementsEndInBoundedTime() {
        String deep = "<div>".repeat(100_000) + "<p>" + SENTENCE + "</p>";
        assertThat(assertTimeoutPreemptively(BOUND, () -> extract(deep)).text()).contains("The ministers met");
    }

    @Test
    void nestedInlineElementsAndTablesEndInBoundedTime() {
        assertTimeoutPreemptively(BOUND, () -> extract("<b><i><a href=x>".repeat(40_000) + SENTENCE));
        assertTimeoutPreemptively(BOUND, () -> extract("<table><tr><td>".repeat(20_000) + SENTENCE));
    }

    @Test
    void twentyMegabytesAreReadUpToABound() {
        String huge = "<p>" + SENTENCE.repeat(3) + "</p>\n";
        Extraction read = assertTimeoutPreemptively(BOUND, () -> extract(huge.repeat(20_000_000 / huge.length())));
        assertThat(read.text().length()).isBetween(100_000, 5_000_000);
    }

    @Test
    void oneLineOfMegabytesWithoutMarkupEndsInBoundedTime() {
        assertTimeoutPreemptively(BOUND, () -> extract("a".repeat(4_000_000)));
        assertTimeoutPreemptively(BOUND, () -> extract("1 2 3 4 2023 ".repeat(300_000)));
        assertTimeoutPreemptively(BOUND, () -> extract("<title>" + " - | ".repeat(300_000) + "</title><p>" + SENTENCE));
    }

    @Test
    void unclosedTagsStillGiveParagraphs() {
        Extraction read = extract(
                "<html><body><h1>Visit<div><p>" + SENTENCE + "<p>" + SENTENCE + "Again.<ul><li>One point of many.");
        assertThat(read.text()).startsWith("The ministers met").contains("\n\n");
    }

    @Test
    void scriptStyleAndHiddenMarkupNeverReachTheText() {
        Extraction read = extract("<body><script>document.write('<p>leak</p>')</script><style>p{content:'leak'}</style>"
                + "<template><p>leak leak leak</p></template><svg><text>leak</text></svg><noscript>leak</noscript><!-- leak -->"
                + "<textarea>leak</textarea><p>" + SENTENCE.repeat(3)
                + "</p><p style='display: none'>leak leak leak</p>");
        assertThat(read.text())
                .contains("The ministers met")
                .doesNotContain("leak")
                .doesNotContain("<");
    }

    @Test
    void brokenStructuredDataAndAttributesSayNothing() {
        Extraction read = extract("<script type='application/ld+json'>{\"datePublished\": \"2023-\", [[[</script>"
                + "<meta property='article:published_time' content='tomorrow'><link rel=canonical href='ht tp://%%'>"
                + "<p>" + SENTENCE.repeat(2) + "</p>");
        assertThat(read.publishedAt()).isEmpty();
        assertThat(read.canonical()).isEmpty();
    }

    @Test
    void arbitraryBytesAreNoArticleAndNoFailure() {
        byte[] noise = new byte[100_000];
        new java.util.Random(7).nextBytes(noise);
        assertTimeoutPreemptively(BOUND, () -> extract(noise));
    }

    @Test
    void theSamePageGivesTheSameAnswerOnEveryCallAndThread() throws IOException {
        List<byte[]> pages = pages();
        List<Extraction> once = pages.stream().map(this::extract).toList();
        IntStream.range(0, 40).parallel().forEach(i -> {
            int page = i % pages.size();
            assertThat(extract(pages.get(page))).isEqualTo(once.get(page));
        });
    }

    private static List<byte[]> pages() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("src/test/resources/articles"))) {
            return folders.sorted().map(HostileHtmlTest::page).toList();
        }
    }

    private static byte[] page(Path folder) {
        try {
            return Files.readAllBytes(folder.resolve("page.html"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
