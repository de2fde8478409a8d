package org.readout.enrich.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.readout.enrich.article.PageReading.Read;
import org.readout.model.Article;
import org.readout.model.Entry;
import org.readout.model.Json;
import org.readout.model.Page;

/**
 * Every folder of {@code articles/} holds a page as a ministry might publish it and what is to be read from it.
 *
 * <p>Adding a case is adding a folder. {@code given} in {@code expected.json} is what the source and its feed say.
 */
class GoldenArticlesTest {
    private static final Path CASES = Path.of("src/test/resources/articles");

    record Given(
            String zone,
            Optional<String> country,
            List<String> languages,
            Optional<String> feedTitle,
            Optional<Instant> feedPublished) {}

    record Expected(Given given, String title, String language, Instant publishedAt, List<String> text) {}

    @TestFactory
    Stream<DynamicTest> eachPageIsReadAsExpected() throws IOException {
        return Files.list(CASES)
                .sorted()
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
    }

    private static void check(Path folder) throws IOException {
        Expected expected = Json.read(Files.readString(folder.resolve("expected.json")), Expected.class);
        PageReading reading =
                new ArticleReader().read(page(expected.given(), Files.readAllBytes(folder.resolve("page.html"))));
        assertThat(reading).isInstanceOf(Read.class);
        Article article = ((Read) reading).article();
        assertThat(article.text().split("\n\n")).containsExactlyElementsOf(expected.text());
        assertThat(article.title()).isEqualTo(expected.title());
        assertThat(article.language()).isEqualTo(expected.language());
        assertThat(article.publishedAt()).isEqualTo(expected.publishedAt());
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
