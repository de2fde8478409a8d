package org.readout.sink.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.model.ArticleId;
import org.readout.model.Contact;
import org.readout.model.ContactId;
import org.readout.model.Json;
import org.readout.model.Readout;
import org.readout.sink.api.Answers.Feeds;
import org.readout.sink.api.Answers.Problem;
import org.readout.sink.api.Answers.Readouts;
import org.readout.sink.api.Answers.Search;
import org.readout.sink.api.Answers.Whole;
import org.readout.sink.index.ContactIndex;
import org.readout.sink.index.ContactQuery;

/** The routes of the JSON API; {@code openapi.json} beside this class describes the same ones. */
public final class Api {
    /** Rises when an answer changes in a way that an existing reader could stumble over. */
    static final String VERSION = "1";

    private static final String BASE = "/api/v1";
    private static final String JSON = "application/json; charset=utf-8";
    private static final String PROBLEM = "application/problem+json; charset=utf-8";
    private static final int NO_CONTENT = 204;

    private final ContactIndex index;
    private final InstantSource clock;

    public Api(ContactIndex index, InstantSource clock) {
        this.index = index;
        this.clock = clock;
    }

    public void register(RoutesConfig routes) {
        routes.before("/api/*", Api::openToAllReaders);
        routes.options("/api/*", request -> request.status(NO_CONTENT));
        this.routes().forEach(routes::get);
    }

    /** Every path with what answers there. */
    Map<String, Handler> routes() {
        Map<String, Handler> routes = new LinkedHashMap<>();
        routes.put(BASE + "/contacts", this::search);
        routes.put(BASE + "/contacts/{id}", this::contact);
        routes.put(BASE + "/contacts/{id}/readouts", this::readouts);
        routes.put(BASE + "/articles/{id}", this::article);
        routes.put(BASE + "/feeds", request -> answer(request, new Feeds(index.feeds())));
        routes.put(BASE + "/stats", request -> answer(request, index.counts()));
        routes.put("/api/openapi.json", request -> Responses.send(request, JSON, description()));
        return routes;
    }

    private void search(Context request) {
        Instant asked = clock.instant();
        ContactQuery query = Questions.strict(request.queryParamMap());
        answer(request, Search.of(index.search(query, asked), query, asked));
    }

    private void contact(Context request) {
        Contact contact = named(request);
        answer(request, Whole.of(contact, index.kin(contact), clock.instant()));
    }

    private void readouts(Context request) {
        Contact contact = named(request);
        List<ArticleId> articles =
                contact.readouts().stream().map(Readout::articleId).distinct().toList();
        answer(request, Readouts.of(contact, index.articles(articles)));
    }

    private void article(Context request) {
        ArticleId id = new ArticleId(request.pathParam("id"));
        answer(request, index.article(id).orElseThrow(() -> new NotFound("article", id)));
    }

    /** An old id is answered with the contact that succeeded it, and Content-Location says so. */
    private Contact named(Context request) {
        ContactId id = new ContactId(request.pathParam("id"));
        Contact contact = index.contact(id).orElseThrow(() -> new NotFound("contact", id));
        if (!contact.id().equals(id)) {
            request.header(
                    "Content-Location",
                    BASE + "/contacts/" + Urls.segment(contact.id().value()));
        }
        return contact;
    }

    private static void answer(Context request, Object document) {
        Responses.send(request, JSON, Json.bytes(document));
    }

    /** Answers with an error document. */
    public static void refuse(Context request, int status, String title, String detail, Optional<String> parameter) {
        Problem problem = new Problem("about:blank", title, status, detail, parameter);
        request.status(status).contentType(PROBLEM).result(Json.bytes(problem));
    }

    private static void openToAllReaders(Context request) {
        request.header("Access-Control-Allow-Origin", "*");
        request.header("Access-Control-Allow-Methods", "GET, HEAD, OPTIONS");
        request.header("Access-Control-Allow-Headers", "If-None-Match");
        request.header("Access-Control-Expose-Headers", "ETag, Content-Location, Readout-Api-Version");
        request.header("Readout-Api-Version", VERSION);
        request.header("Cache-Control", "no-cache");
    }

    static byte[] description() {
        try (InputStream description = Api.class.getResourceAsStream("openapi.json")) {
            return description.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
