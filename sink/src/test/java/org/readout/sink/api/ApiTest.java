package org.readout.sink.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.readout.model.Article;
import org.readout.model.Contact;
import org.readout.model.ContactStatus;
import org.readout.model.ContactType;
import org.readout.model.FeedState;
import org.readout.model.Json;
import org.readout.sink.Samples;
import org.readout.sink.index.ContactIndex;
import org.readout.sink.index.Update;
import org.readout.sink.index.lucene.LuceneIndex;
import org.readout.sink.web.Site;
import tools.jackson.databind.JsonNode;

final class ApiTest {
    private static final Article BAKU =
            Samples.article(Samples.ministry("aze-mfa", "AZE", "en"), "Phone call", "They spoke on 28 October.");
    private static final Contact CALL =
            Samples.with(Samples.call("AZE", "RUS", "2023-10-28"), Samples.readout(BAKU, "on 28 October"));
    private static final Contact VISIT =
            Samples.contact("visit", ContactType.VISIT, ContactStatus.PLANNED, "2023-10-29", List.of("ARM", "NATO"));

    private static Site site;

    @BeforeAll
    static void open() {
        ContactIndex index = LuceneIndex.inMemory();
        index.apply(List.of(
                new Update.ArticlePut(BAKU),
                new Update.ContactPut(CALL),
                new Update.ContactPut(VISIT),
                new Update.ContactPut(Samples.call("DEU", "FRA", "2023-01-01").succeededBy(CALL.id())),
                new Update.FeedPut(Samples.feed("aze-mfa", FeedState.HEALTHY))));
        site = Site.of(index);
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @Test
    void aSearchAnswersWithContactsAndCounts() {
        JsonNode answer = json("/api/v1/contacts?party=aze&party=RUS&type=phone-call");
        assertThat(answer.get("total").asInt()).isEqualTo(1);
        assertThat(answer.at("/contacts/0/id").asString()).isEqualTo(CALL.id().value());
        assertThat(answer.at("/contacts/0/awaiting").toString()).isEqualTo("[\"RUS\"]");
        assertThat(answer.at("/facets/types/0").toString()).isEqualTo("{\"value\":\"phone-call\",\"count\":1}");
    }

    @Test
    void aContactIsAsOnItsTopicWithWhatFollowsToday() {
        String body = site.get("/api/v1/contacts/visit").body();
        assertThat(Json.read(body, Contact.class)).isEqualTo(VISIT);
        assertThat(body).contains("\"overdue\":true", "\"awaiting\":[\"ARM\"]", "\"independentSources\":0");
    }

    @Test
    void anOldIdIsAnsweredByItsSuccessor() {
        HttpResponse<String> answer = site.get("/api/v1/contacts/2023-01-01-deu-fra-call");
        assertThat(Json.read(answer.body(), Contact.class)).isEqualTo(CALL);
        assertThat(answer.headers().firstValue("Content-Location")).contains("/api/v1/contacts/" + CALL.id());
    }

    @Test
    void readoutsComeWithTheirArticles() {
        JsonNode answer = json("/api/v1/contacts/" + CALL.id() + "/readouts");
        assertThat(answer.at("/readouts/0/article/text").asString()).isEqualTo(BAKU.text());
        assertThat(answer.at("/readouts/0/evidence/0/quote").asString()).isEqualTo("on 28 October");
    }

    @Test
    void articlesFeedsAndCountsAreThere() {
        assertThat(json("/api/v1/articles/" + BAKU.id()).get("title").asString())
                .isEqualTo("Phone call");
        assertThat(json("/api/v1/feeds").at("/feeds/0/state").asString()).isEqualTo("healthy");
        assertThat(json("/api/v1/stats").toString())
                .isEqualTo("{\"contacts\":2,\"readouts\":1,\"articles\":1,\"feeds\":{\"healthy\":1}}");
    }

    @Test
    void aParameterThatCannotBeUsedIsNamedWithWhatWasExpected() {
        refused("from=28.10.2023", "from", "parameter from is \"28.10.2023\": expected a date such as 2023-10-28");
        refused(
                "from=2023-10-28&to=2023-10-27",
                "to",
                "parameter to is \"2023-10-27\": expected a date not before from=2023-10-28");
        refused("size=1000", "size", "parameter size is \"1000\": expected a whole number from 0 to 100");
        refused("page=401&size=25", "page", "parameter page is \"401\": expected a whole number from 1 to 400");
        refused("sort=oldest", "sort", "parameter sort is \"oldest\": expected newest or relevance");
        refused(
                "type=Phone%20Call",
                "type", "parameter type is \"Phone Call\": expected lower-case words such as phone-call");
        refused("text=%21%21", "text", "parameter text is \"!!\": expected words to look for");
        assertThat(refusal("partys=AZE").get("detail").asString())
                .startsWith("parameter partys is \"AZE\": expected one of text, party");
    }

    @Test
    void whatIsNotThereIsAProblemDocument() {
        for (String path : List.of(
                "/api/v1/contacts/none",
                "/api/v1/contacts/none/readouts",
                "/api/v1/articles/none",
                "/api/v1/nowhere")) {
            HttpResponse<String> answer = site.get(path);
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
            assertThat(Json.read(answer.body(), JsonNode.class).get("detail").asString())
                    .matches("there is no .*|nothing answers at .*");
        }
    }

    @Test
    void anAnswerThatHasNotChangedIsNotSentAgain() {
        String tag = site.get("/api/v1/stats").headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = site.get("/api/v1/stats", "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void everyOriginMayReadAndTheVersionIsNamed() {
        HttpResponse<String> answer = site.get("/api/v1/stats");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(answer.headers().firstValue("Readout-Api-Version")).contains("1");
        assertThat(site.options("/api/v1/contacts").statusCode()).isEqualTo(204);
    }

    private static void refused(String query, String parameter, String detail) {
        JsonNode problem = refusal(query);
        assertThat(problem.get("parameter").asString()).isEqualTo(parameter);
        assertThat(problem.get("detail").asString()).isEqualTo(detail);
    }

    private static JsonNode refusal(String query) {
        HttpResponse<String> answer = site.get("/api/v1/contacts?" + query);
        assertThat(answer.statusCode()).isEqualTo(400);
        return Json.read(answer.body(), JsonNode.class);
    }

    private static JsonNode json(String path) {
        HttpResponse<String> answer = site.get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return Json.read(answer.body(), JsonNode.class);
    }
}
