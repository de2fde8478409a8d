package org.readout.sink.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whatever an article says, the page only shows it. */
final class HostileTextTest {
    private static final List<String> PATHS = List.of(
            "/",
            "/contacts/hostile%22%3E%3Cscript%3E",
            "/?text=%3Cscript%3Ealert(1)%3C/script%3E",
            "/?from=%22%3E%3Cscript%3E",
            "/%3Cscript%3E",
            "/feeds");

    private static Site site;

    @BeforeAll
    static void open() {
        site = Site.showcase();
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @Test
    void noScriptButOurOwnIsOnAnyPage() {
        for (String path : PATHS) {
            Document page = site.page(path);
            assertThat(page.select("script").eachAttr("src")).hasSize(1).allMatch(src -> src.startsWith("/assets/"));
            assertThat(page.select("iframe, img, object, embed, style, base, u, b, i, em"))
                    .isEmpty();
        }
    }

    @Test
    void noElementCarriesAHandlerOrAStyle() {
        for (String path : PATHS) {
            for (Element element : site.page(path).getAllElements()) {
                assertThat(element.attributes().asList())
                        .noneMatch(attribute -> attribute.getKey().startsWith("on")
                                || attribute.getKey().equals("style"));
            }
        }
    }

    @Test
    void linksLeadOnlyWithinTheSiteOrToTheWeb() {
        for (String path : PATHS) {
            assertThat(site.page(path).select("a[href]").eachAttr("href"))
                    .allMatch(href -> href.startsWith("/") || href.startsWith("#") || href.startsWith("http"));
        }
    }

    @Test
    void hostileWordsAreShownAsTheyWereWritten() {
        Document page = site.page(PATHS.get(1));
        assertThat(page.select("article.readout h4").text()).isEqualTo(Showcase.HOSTILE_TITLE);
        assertThat(page.select("article.readout .text").text())
                .contains("<script>alert(1)</script>", "</mark></article>");
        assertThat(page.select("mark[title^=type]").attr("title")).isEqualTo("type: verb\" onmouseover=\"alert(3)");
        assertThat(page.select("article.readout .original")).isEmpty();
    }

    @Test
    void everyAnswerForbidsWhatNoPageNeeds() {
        for (String path :
                List.of("/", "/nowhere", "/api/v1/stats", "/api/v1/contacts?from=x", "/assets/readout.css")) {
            HttpResponse<String> answer = site.get(path);
            assertThat(answer.headers().firstValue("Content-Security-Policy"))
                    .hasValueSatisfying(policy -> assertThat(policy)
                            .contains(
                                    "default-src 'none'",
                                    "script-src 'self'",
                                    "frame-ancestors 'none'",
                                    "base-uri 'none'")
                            .doesNotContain("unsafe"));
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        }
    }
}
