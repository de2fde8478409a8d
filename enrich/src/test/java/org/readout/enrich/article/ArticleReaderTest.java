package org.readout.enrich.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.enrich.article.PageReading.Gone;
import org.readout.enrich.article.PageReading.NotAnArticle;
import org.readout.enrich.article.PageReading.Read;
import org.readout.enrich.article.pdf.Pdfs;
import org.readout.model.Article;
import org.readout.model.ArticleId;
import org.readout.model.ContentHash;
import org.readout.model.Page;

class ArticleReaderTest {
    private static final String BODY =
            "<h1>Visit of the Minister</h1><p>The Minister received the Ambassador of Westmark today, and they spoke of trade.</p>";

    private final ArticleReader reader = new ArticleReader();

    private Article article(Page page) {
        return ((Read) reader.read(page)).article();
    }

    private static Page page(String html, Optional<Instant> feedDate) {
        return Pages.page(
                Pages.source("UTC", List.of("en"), Optional.empty()),
                html.getBytes(StandardCharsets.UTF_8),
                Optional.of(Pages.entry("Visit of the Minister", feedDate)));
    }

    @Test
    void anArticleIsTheFirstRevisionWithAnIdAndAHashOfItsOwn() {
        Article article = article(Pages.page(BODY));
        assertThat(article.revision()).isEqualTo(1);
        assertThat(article.id())
                .isEqualTo(ArticleId.of(article.source().id(), Pages.page(BODY).id()));
        assertThat(article.contentHash()).isEqualTo(ContentHash.of(article.title(), article.text()));
        assertThat(article.title()).isEqualTo("Visit of the Minister");
        assertThat(article.text()).doesNotContain("Visit of the Minister");
    }

    @ParameterizedTest
    @CsvSource({"404", "410"})
    void aPageThatIsNoLongerThereIsGone(int status) {
        assertThat(reader.read(Pages.page(BODY, status, "text/html"))).isInstanceOf(Gone.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            503 | text/html       | <p>Service unavailable</p>                                                  | http-error
            200 | application/pdf | anything                                                                    | pdf-damaged
            200 | text/html       | %PDF-1.7 what a server may call HTML                                        | pdf-damaged
            200 | image/png       | PNG                                                                         | not-html
            200 | text/html       | <html><body><nav><a href="/">Home</a></nav></body></html>                    | empty
            200 | text/html       | <p>Back soon.</p>                                                           | too-short
            200 | text/html       | <title>Just a moment...</title><p>Checking your browser before access.</p>  | bot-wall
            200 | text/html       | <p>Press area</p><form><input type="password" name="p"></form>              | login
            """)
    void aPageWithoutAnArticleSaysWhy(int status, String contentType, String body, String reason) {
        assertThat(reader.read(Pages.page(body, status, contentType))).isEqualTo(new NotAnArticle(reason));
    }

    @Test
    void aPageWithoutADateHasTheFeeds() {
        Instant feed = Instant.parse("2024-05-30T08:00:00Z");
        assertThat(article(page(BODY, Optional.of(feed))).publishedAt()).isEqualTo(feed);
    }

    @Test
    void aDateInTheFutureIsPinnedToFirstSight() {
        String future = "<time datetime='2031-01-01T00:00:00Z'>1 January 2031</time>" + BODY;
        assertThat(article(page(future, Optional.of(Instant.parse("2030-01-01T00:00:00Z"))))
                        .publishedAt())
                .isEqualTo(Pages.FIRST_SEEN);
    }

    @Test
    void aDateFarFromTheFeedsIsNotThePages() {
        Instant feed = Instant.parse("2024-05-30T08:00:00Z");
        String old = "<p class='date'>Founded on 3 May 1995</p>" + BODY;
        assertThat(article(page(old, Optional.of(feed))).publishedAt()).isEqualTo(feed);
    }

    @Test
    void theFeedsTitleIsCompletedByThePages() {
        Page page = Pages.page(
                Pages.source("UTC", List.of("en"), Optional.empty()),
                BODY.replace("Visit of the Minister", "Visit of the Minister to Westmark")
                        .getBytes(StandardCharsets.UTF_8),
                Optional.of(Pages.entry("Visit of the Minister to…", Optional.empty())));
        assertThat(article(page).title()).isEqualTo("Visit of the Minister to Westmark");
    }

    @Test
    void aReleasePublishedAsPdfIsAnArticleLikeAnyOther() {
        byte[] pdf = Pdfs.empty()
                .sheet(List.of(
                        new Pdfs.Line(18, 700, "Minister Verin meets Karl Ost"),
                        new Pdfs.Line(11, 660, "Oslo, 14 May 2024"),
                        new Pdfs.Line(11, 620, "Foreign Minister Anna Verin met the Foreign Minister of Norland, Karl"),
                        new Pdfs.Line(11, 606, "Ost, in Oslo today. They discussed the safety of shipping.")))
                .bytes();
        Article article = article(Pages.page(
                Pages.source("UTC", List.of("en"), Optional.empty()), 200, "application/pdf", pdf, Optional.empty()));
        assertThat(article.title()).isEqualTo("Minister Verin meets Karl Ost");
        assertThat(article.text())
                .isEqualTo("Foreign Minister Anna Verin met the Foreign Minister of Norland, Karl Ost, in Oslo today."
                        + " They discussed the safety of shipping.");
        assertThat(article.publishedAt()).isEqualTo(Instant.parse("2024-05-14T00:00:00Z"));
        assertThat(article.language()).isEqualTo("en");
    }
}
