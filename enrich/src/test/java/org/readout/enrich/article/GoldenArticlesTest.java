package org.readout.enrich.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.readout.enrich.article.PageReading.Read;
import org.readout.model.Article;
import org.readout.model.Entry;
import org.readout.model.Json;
import org.readout.model.Page;

/**
 * Every folder of {@code articles/} holds a page as a ministry might publish it and what is to be read from it.
 *
 * <p>Adding a case is adding a folder; its text is written as a reader would, before the extractor is asked. What is not
 * yet read so stands in {@code articles-known-differences.txt}. {@code given} in {@code expected.json} is what the source and its feed say.
 */
class GoldenArticlesTest {
    private static final Path CASES = Path.of("src/test/resources/articles");

    private static final Map<String, String> KNOWN_DIFFERENCES = knownDifferences();
    private static final int MOST_DIFFERENCES = 1;

    private static Map<String, String> knownDifferences() {
        return new String(bytes(CASES.resolveSibling("articles-known-differences.txt")), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(":", 2))
                .collect(Collectors.toUnmodifiableMap(parts -> parts[0], parts -> parts[1].strip()));
    }

    record Given(
            String zone,
            Optional<String> country,
            List<String> languages,
            Optional<String> feedTitle,
            Optional<Instant> feedPublished) {}

    record Expected(Given given, String title, String language, Instant publishedAt, List<String> text) {}

    @TestFactory
    List<DynamicTest> eachPageIsReadAsExpected() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.sorted()
                    .map(folder -> DynamicTest.dynamicTest(name(folder), () -> checkOrDiffer(folder)))
                    .toList();
        }
    }

    @Test
    void theKnownDifferencesAreOfCasesThatAreThereAndNoMoreThanBefore() {
        assertThat(KNOWN_DIFFERENCES.keySet()).allMatch(name -> Files.isDirectory(CASES.resolve(name)));
        assertThat(KNOWN_DIFFERENCES).hasSizeLessThanOrEqualTo(MOST_DIFFERENCES);
    }

    private static String name(Path folder) {
        return folder.getFileName().toString();
    }

    private static void checkOrDiffer(Path folder) throws IOException {
        if (KNOWN_DIFFERENCES.containsKey(name(folder))) {
            assertThatThrownBy(() -> check(folder))
                    .as("%s is read as expected: take it off articles-known-differences.txt", name(folder))
                    .isInstanceOf(AssertionError.class);
        } else {
            check(folder);
        }
    }

    private static void check(Path folder) throws IOException {
        Expected expected = expected(folder);
        Article article = article(folder);
        assertThat(article.text().split("\n\n")).containsExactlyElementsOf(expected.text());
        assertThat(article.title()).isEqualTo(expected.title());
        assertThat(article.language()).isEqualTo(expected.language());
        assertThat(article.publishedAt()).isEqualTo(expected.publishedAt());
    }

    private static Expected expected(Path folder) {
        return Json.read(new String(bytes(folder.resolve("expected.json")), StandardCharsets.UTF_8), Expected.class);
    }

    private static Article article(Path folder) {
        PageReading reading =
                new ArticleReader().read(page(expected(folder).given(), bytes(folder.resolve("page.html"))));
        assertThat(reading).isInstanceOf(Read.class);
        return ((Read) reading).article();
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Page page(Given given, byte[] body) {
        List<String> languages = given.languages() == null ? List.of() : given.languages();
        Optional<Entry> entry =
                given.feedTitle().isPresent() || given.feedPublished().isPresent()
                        ? Optional.of(Pages.entry(given.feedTitle().orElse("News"), given.feedPublished()))
                        : Optional.empty();
        return Pages.page(Pages.source(given.zone(), languages, given.country()), body, entry);
    }
}
