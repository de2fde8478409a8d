package org.readout.ingest.feed;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Reads one item of an RSS, RDF or CDF feed. */
record RssItem(Markup markup, FeedDates dates, Element channel) {
    Item read(Element item) {
        Optional<String> content = markup.html(item, "content:encoded", "xhtml:body", "body", "fullitem")
                .or(() -> markup.first(item, "atom:content").map(markup::construct))
                .or(() -> markup.html(item, "summary"));
        return new Item(
                id(item),
                link(markup, item).or(() -> permalink(item)),
                markup.html(item, "title", "dc:title", "atom:title", "media:title"),
                markup.text(item, "pubdate", "dc:date", "dcterms:issued", "dcterms:created", "atom:published", "date")
                        .flatMap(dates::read),
                markup.text(item, "atom:updated", "dcterms:modified").flatMap(dates::read),
                markup.html(item, "description", "abstract", "dc:description", "atom:summary", "itunes:summary"),
                content,
                language(item),
                authors(item));
    }

    /** The address of an item or a channel: its own link, else Atom's. */
    static Optional<String> link(Markup markup, Element element) {
        Optional<String> own = markup.all(element, "link")
                .map(link -> link.wholeText().isBlank() ? link.attr("href") : link.wholeText())
                .filter(text -> !text.isBlank())
                .findFirst();
        return markup.text(element, "feedburner:origlink") // Where FeedBurner's own link leads.
                .or(() -> own)
                .or(() -> Optional.of(element.attr("href")).filter(href -> !href.isBlank()))
                .map(text -> Links.resolve(markup.base(element), text))
                .or(() -> AtomItem.alternate(markup, element, "atom:link"));
    }

    private Optional<String> id(Element item) {
        return markup.text(item, "guid", "dc:identifier", "atom:id")
                .or(() -> Optional.of(item.attr("rdf:about")).filter(about -> !about.isBlank()));
    }

    /** A guid is an address unless it says that it is none; some say nothing and are none. */
    private Optional<String> permalink(Element item) {
        return markup.first(item, "guid")
                .filter(guid -> !"false".equalsIgnoreCase(guid.attr("isPermaLink")))
                .map(guid -> Links.resolve(markup.base(guid), guid.wholeText()))
                .filter(link -> Links.webAddress(link).isPresent())
                .or(() -> Optional.of(item.attr("rdf:about"))
                        .filter(about -> Links.webAddress(about).isPresent()));
    }

    /** What the item says of itself, else the channel's word. */
    private Optional<String> language(Element item) {
        return markup.text(item, "language", "dc:language")
                .or(() -> markup.languageOf(item, "content:encoded", "description", "title"))
                .or(() -> markup.text(channel, "language", "dc:language"));
    }

    private List<String> authors(Element item) {
        List<String> own = authorsOf(item);
        return own.isEmpty() ? authorsOf(channel) : own;
    }

    private List<String> authorsOf(Element element) {
        return Stream.of(
                        "author",
                        "dc:creator",
                        "dc:author",
                        "itunes:author",
                        "atom:author",
                        "managingeditor",
                        "webmaster")
                .map(name -> markup.all(element, name)
                        .map(this::author)
                        .filter(text -> !text.isEmpty())
                        .toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private String author(Element element) {
        return markup.text(element, "name", "atom:name")
                .orElseGet(
                        () -> element.children().isEmpty() ? element.wholeText().strip() : markup.html(element));
    }
}
