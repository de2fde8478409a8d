package org.readout.sink.web.page;

import static org.readout.sink.web.html.Attr.attr;
import static org.readout.sink.web.html.Attr.cls;
import static org.readout.sink.web.html.Html.all;
import static org.readout.sink.web.html.Html.el;
import static org.readout.sink.web.html.Html.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.model.Article;
import org.readout.model.ArticleId;
import org.readout.model.Contact;
import org.readout.model.Party;
import org.readout.model.Readout;
import org.readout.sink.index.Derived;
import org.readout.sink.web.html.Html;

/**
 * All accounts of a contact side by side: a column for each side, the last one for everybody else.
 *
 * <p>A side of a contact between two that has not published keeps its column, since silence is news too.
 */
record Sides(Contact contact, Map<ArticleId, Article> articles) {
    private static final int TWO = 2;

    Html html() {
        Stream<Html> own = contact.parties().stream().filter(this::hasColumn).map(this::column);
        return el("div", cls("sides"), all(Stream.concat(own, Stream.of(others()))));
    }

    private boolean hasColumn(Party party) {
        boolean silent =
                contact.parties().size() <= TWO && Derived.awaiting(contact).contains(party);
        return silent || !of(party).isEmpty();
    }

    private Html column(Party party) {
        return column(party.value(), el("h3", Parties.withFlag(party), note("own account")), of(party));
    }

    private Html others() {
        List<Readout> rest = contact.readouts().stream()
                .filter(readout ->
                        readout.side().filter(contact.parties()::contains).isEmpty())
                .toList();
        return rest.isEmpty()
                ? Html.NONE
                : column("others", el("h3", text("Others"), note("agencies, outlets, third states")), rest);
    }

    private static Html note(String words) {
        return el("span", cls("note"), text(" " + words));
    }

    private Html column(String side, Html heading, List<Readout> readouts) {
        Html accounts = readouts.isEmpty()
                ? el("p", cls("silent"), text("Has not published its account."))
                : all(readouts.stream().map(this::account));
        return el("section", cls("side"), attr("data-side", side), heading, accounts);
    }

    private Html account(Readout readout) {
        return new ReadoutArticle(readout, Optional.ofNullable(articles.get(readout.articleId())), original(readout))
                .html();
    }

    private Optional<Readout> original(Readout copy) {
        return contact.readouts().stream()
                .filter(readout ->
                        copy.repeats().filter(readout.articleId()::equals).isPresent())
                .findFirst();
    }

    private List<Readout> of(Party party) {
        return contact.readouts().stream()
                .filter(readout -> readout.side().filter(party::equals).isPresent())
                .toList();
    }
}
