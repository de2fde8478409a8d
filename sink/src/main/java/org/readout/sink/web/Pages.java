package org.readout.sink.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;
import org.readout.model.Contact;
import org.readout.model.ContactId;
import org.readout.model.FeedStatus;
import org.readout.model.Readout;
import org.readout.model.SourceId;
import org.readout.runtime.Readiness;
import org.readout.runtime.Topics;
import org.readout.sink.api.BadParameter;
import org.readout.sink.api.NotFound;
import org.readout.sink.api.Questions;
import org.readout.sink.api.Responses;
import org.readout.sink.api.Urls;
import org.readout.sink.index.ContactIndex;
import org.readout.sink.index.ContactQuery;
import org.readout.sink.web.html.Html;
import org.readout.sink.web.page.AboutPage;
import org.readout.sink.web.page.Asked;
import org.readout.sink.web.page.ContactPage;
import org.readout.sink.web.page.FeedsPage;
import org.readout.sink.web.page.FrontPage;
import org.readout.sink.web.page.Layout;
import org.readout.sink.web.page.Notices;

/** The routes of the web page: fetch from the index, render, send. */
record Pages(ContactIndex index, InstantSource clock, Topics topics, Supplier<Readiness> readiness, Layout layout) {
    private static final String HTML = "text/html; charset=utf-8";

    void register(RoutesConfig routes) {
        routes.get("/", this::front);
        routes.get("/contacts/{id}", this::contact);
        routes.get("/feeds", request -> send(request, "Feeds", "/feeds", new FeedsPage(index.feeds()).html()));
        routes.get("/about", request -> send(request, "About", "/about", new AboutPage(topics).html()));
    }

    void notFound(Context request) {
        request.status(HttpStatus.NOT_FOUND).html(page("Not found", "", Notices.notFound()));
    }

    void failed(Context request) {
        request.status(HttpStatus.INTERNAL_SERVER_ERROR).html(page("Error", "", Notices.failed()));
    }

    void refused(Context request, BadParameter fault) {
        Html form = frontPage(Asked.of(request.queryParamMap())).refused(fault.getMessage());
        request.status(HttpStatus.BAD_REQUEST).html(page("Search", "/", form));
    }

    private void front(Context request) {
        Asked asked = Asked.of(request.queryParamMap());
        ContactQuery query = Questions.of(asked.parameters());
        FrontPage page = frontPage(asked);
        long all = index.counts().contacts();
        send(request, "Contacts", "/", page.of(index.search(query, page.now()), query.paging(), all));
    }

    private FrontPage frontPage(Asked asked) {
        List<SourceId> sources = index.feeds().stream()
                .map(FeedStatus::source)
                .distinct()
                .sorted()
                .toList();
        return new FrontPage(asked, sources, clock.instant());
    }

    private void contact(Context request) {
        ContactId id = new ContactId(request.pathParam("id"));
        Contact contact = index.contact(id).orElseThrow(() -> new NotFound("contact", id));
        if (!contact.id().equals(id)) {
            request.redirect("/contacts/" + Urls.segment(contact.id().value()), HttpStatus.MOVED_PERMANENTLY);
            return;
        }
        var articles = index.articles(
                contact.readouts().stream().map(Readout::articleId).distinct().toList());
        send(
                request,
                ContactPage.title(contact),
                "",
                new ContactPage(contact, index.kin(contact), articles, clock.instant()).html());
    }

    private void send(Context request, String title, String here, Html main) {
        request.header("Cache-Control", "no-cache");
        Responses.send(request, HTML, page(title, here, main));
    }

    private String page(String title, String here, Html main) {
        return layout.page(title, here, readiness.get().waitingFor(), main);
    }
}
