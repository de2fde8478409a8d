package org.readout.sink.web.page;

import static org.readout.sink.web.html.Attr.attr;
import static org.readout.sink.web.html.Attr.cls;
import static org.readout.sink.web.html.Attr.href;
import static org.readout.sink.web.html.Html.all;
import static org.readout.sink.web.html.Html.el;
import static org.readout.sink.web.html.Html.text;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.model.Contact;
import org.readout.model.SourceId;
import org.readout.sink.index.Hits;
import org.readout.sink.index.Paging;
import org.readout.sink.web.html.Html;

/** The newest contacts by day, with a form to search them and counts to narrow them. */
public record FrontPage(Asked asked, List<SourceId> sources, Instant now) {
    /**
     * The page for an answer.
     *
     * @param all how many contacts there are altogether, from which the script tells what is new
     */
    public Html of(Hits hits, Paging paging, long all) {
        return all(
                el("h1", cls("unseen"), text("Diplomatic contacts")),
                new FilterForm(asked, sources).html(),
                el(
                        "div",
                        cls("front"),
                        new FacetLinks(asked).of(hits.facets()),
                        el("div", cls("list"), summary(hits, all), days(hits), pages(hits, paging))));
    }

    /** The page for a question that could not be read: the form as it was filled in, and what is wrong with it. */
    public Html refused(String why) {
        return all(
                el("h1", "That search could not be read"),
                el("p", cls("problem"), attr("role", "alert"), text(why)),
                new FilterForm(asked, sources).html());
    }

    private Html summary(Hits hits, long all) {
        String found = Labels.count(hits.total(), "contact", "contacts");
        return el(
                "p",
                cls("summary"),
                el("span", attr("id", "total"), text(asked.isFiltered() ? found + " found" : found)),
                el(
                        "a",
                        attr("id", "news"),
                        href(asked.page(1)),
                        attr("data-contacts", Long.toString(all)),
                        attr("aria-live", "polite"),
                        attr("hidden", "")));
    }

    private Html days(Hits hits) {
        if (hits.contacts().isEmpty()) {
            return el("p", cls("nothing"), text(asked.isFiltered() ? NOTHING_FOUND : NOTHING_YET));
        }
        Map<String, List<Contact>> byDay = hits.contacts().stream()
                .collect(Collectors.groupingBy(FrontPage::day, LinkedHashMap::new, Collectors.toList()));
        return all(byDay.entrySet().stream().map(entry -> day(entry.getKey(), entry.getValue())));
    }

    private static final String NOTHING_FOUND = "No contact matches. Try fewer words, or clear the filters.";
    private static final String NOTHING_YET = "No contact yet. They appear here as soon as ministries publish.";

    private static String day(Contact contact) {
        return contact.occurredOn()
                .map(days -> days.isOneDay() ? Times.heading(days.from()) : Times.days(days))
                .orElse("Day unknown");
    }

    private Html day(String heading, List<Contact> contacts) {
        Stream<Html> cards = contacts.stream().map(contact -> el("li", new ContactCard(contact, now).html()));
        return el("section", cls("day"), el("h2", heading), el("ol", cls("contacts"), all(cards)));
    }

    private Html pages(Hits hits, Paging paging) {
        List<Html> links = new ArrayList<>();
        if (paging.page() > 1) {
            links.add(el("a", attr("rel", "prev"), href(asked.page(paging.page() - 1)), text("← Newer")));
        }
        links.add(el("span", text(" Page " + paging.page() + " of " + lastPage(hits, paging) + " ")));
        if (paging.page() < lastPage(hits, paging)) {
            links.add(el("a", attr("rel", "next"), href(asked.page(paging.page() + 1)), text("Older →")));
        }
        return lastPage(hits, paging) == 1
                ? Html.NONE
                : el("nav", cls("pages"), attr("aria-label", "Pages of the list"), all(links));
    }

    private static long lastPage(Hits hits, Paging paging) {
        long reachable = Math.min(hits.total(), Paging.DEEPEST_HIT);
        return Math.max(1, Math.ceilDiv(reachable, Math.max(1, paging.size())));
    }
}
