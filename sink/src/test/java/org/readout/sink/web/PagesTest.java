package org.readout.sink.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class PagesTest {
    private static final String CALL = "/contacts/2023-10-28-aze-rus-phone-call";
    private static final String MEETING = "/contacts/2023-10-29-irn-sau-meeting";

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
    void theFrontPageListsTheNewestContactsByDay() {
        Document page = site.page("/");
        assertThat(page.select("article.contact")).hasSize(25);
        assertThat(page.select("section.day > h2").eachText())
                .startsWith("Thursday, 2 November 2023", "Sunday, 29 October 2023");
        assertThat(page.select("#total").text()).isEqualTo("35 contacts");
    }

    @Test
    void theFormNarrowsTheListAndKeepsWhatWasAsked() {
        Document page = site.page("/?text=delimitation&party=azerbaijan&type=phone-call&status=&from=&to=&source=");
        assertThat(page.select("article.contact h3 a").eachAttr("href")).containsExactly(CALL);
        assertThat(page.select("input[name=text]").val()).isEqualTo("delimitation");
        assertThat(page.select("select[name=type] option[selected]").eachAttr("value"))
                .containsExactly("phone-call");
    }

    @Test
    void everyFieldOfTheFormHasItsLabel() {
        Document page = site.page("/");
        assertThat(page.select("#filters input, #filters select"))
                .hasSize(7)
                .allSatisfy(field ->
                        assertThat(page.select("label[for=" + field.id() + "]")).hasSize(1));
    }

    @Test
    void countsNarrowTheListAndWidenItAgain() {
        Document page = site.page("/?type=visit");
        assertThat(page.select(".facet a[href=/?type=meeting] .count").text()).isEqualTo("2");
        assertThat(page.select(".facet a[aria-current]").attr("href")).isEqualTo("/");
    }

    @Test
    void pagesOfTheListKeepTheQuestion() {
        Document page = site.page("/?party=KAZ");
        assertThat(page.select("nav.pages a[rel=next]").attr("href")).isEqualTo("/?party=KAZ&page=2");
        assertThat(site.page("/?party=KAZ&page=2").select("article.contact")).hasSize(3);
    }

    @Test
    void bothMinistriesAndTheOthersStandSideBySide() {
        Document page = site.page(CALL);
        assertThat(page.select("section.side").eachAttr("data-side")).containsExactly("AZE", "RUS", "others");
        assertThat(page.select("section.side[data-side=RUS] article.readout").attr("data-source"))
                .isEqualTo("rus-mid");
        assertThat(page.select("article.readout .original a").eachAttr("rel"))
                .hasSize(4)
                .containsOnly("noopener noreferrer nofollow");
    }

    @Test
    void aNearCopySaysWhoseWordsItPrintsAndIsNoSourceOfItsOwn() {
        Document page = site.page(CALL);
        assertThat(page.select("[data-source=capital-daily] .repeats").text()).isEqualTo("Copy of Caspian Wire");
        String link = page.select("[data-source=capital-daily] .repeats a").attr("href");
        assertThat(page.select("[data-source=caspian-wire]").attr("id")).isEqualTo(link.substring(1));
        assertThat(page.select(".repeats")).hasSize(1);
        assertThat(page.select("#readouts-title").text()).isEqualTo("4 readouts · 3 independent sources");
        assertThat(site.page("/?type=phone-call")
                        .select("article.contact .facts")
                        .first()
                        .text())
                .startsWith("4 readouts · 3 independent sources from ");
    }

    @Test
    void theWordsAFieldRestsOnAreMarkedWithFieldAndRule() {
        Element mark = site.page(CALL).selectFirst("mark[title=occurredOn: date-stated]");
        assertThat(mark.text()).isEqualTo("28 oktyabr 2023-cü il");
    }

    @Test
    void aSideThatIsSilentKeepsItsColumn() {
        Document page = site.page(MEETING);
        assertThat(page.select("section.side[data-side=SAU] .silent").text()).contains("Has not published");
        assertThat(page.select(".fact-sheet").text()).contains("Awaiting own account of Saudi Arabia");
    }

    @Test
    void persianIsWrittenFromRightToLeft() {
        Element text = site.page(MEETING).selectFirst("article.readout .text");
        assertThat(text.attr("lang")).isEqualTo("fa");
        assertThat(text.attr("dir")).isEqualTo("rtl");
    }

    @Test
    void aPlannedVisitWhoseDayHasPassedIsShownAsOverdue() {
        Document page = site.page("/contacts/2023-10-25-arm-tur-visit");
        assertThat(page.select(".contact-head .badge").text()).isEqualTo("Overdue");
        assertThat(page.select("ol.timeline li").text()).startsWith("Planned 20 Oct 2023, 08:00 UTC");
    }

    @Test
    void feedsInTroubleComeFirst() {
        Document page = site.page("/feeds");
        assertThat(page.select("table.feeds tbody tr").eachAttr("data-feed")).startsWith("mfa-frozen#1");
        assertThat(page.select("table.feeds th[scope=col]")).hasSize(7);
    }

    @Test
    void aboutNamesTheTopicsToSubscribeTo() {
        assertThat(site.page("/about").text()).contains("readout.contact-index.v1", "--isolation-level read_committed");
    }

    @Test
    void anAddressNobodyKnowsIsAFriendly404() {
        assertThat(site.get("/contacts/nothing").statusCode()).isEqualTo(404);
        assertThat(site.get("/nowhere").statusCode()).isEqualTo(404);
        assertThat(site.page("/nowhere").select("h1").text()).isEqualTo("Nothing is filed here");
    }

    @Test
    void aDateThatIsNoneIsExplainedBesideTheForm() {
        Document page = site.page("/?from=yesterday&text=gas");
        assertThat(site.get("/?from=yesterday").statusCode()).isEqualTo(400);
        assertThat(page.select("[role=alert]").text())
                .isEqualTo("parameter from is \"yesterday\": expected a date such as 2023-10-28");
        assertThat(page.select("input[name=text]").val()).isEqualTo("gas");
    }

    @Test
    void everyPageHasItsLandmarksItsSkipLinkAndOneHeading() {
        for (String path : new String[] {"/", CALL, "/feeds", "/about", "/nowhere"}) {
            Document page = site.page(path);
            assertThat(page.select("html[lang=en] > body > a.skip[href=#main]")).hasSize(1);
            assertThat(page.select("body > header nav[aria-label]")).hasSize(1);
            assertThat(page.select("main#main h1")).hasSize(1);
            assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        }
    }
}
