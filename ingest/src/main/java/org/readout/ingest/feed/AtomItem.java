package org.readout.ingest.feed;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Reads one entry of an Atom feed. */
record AtomItem(Markup markup, FeedDates dates, Element feed) {
    Item read(Element entry) {
        return new Item(
                id(entry),
                alternate(markup, entry, "link")
                        .or(() -> markup.text(entry, "id")
                                .filter(id -> Links.webAddress(id).isPresent())),
                markup.first(entry, "title").map(markup::construct),
                markup.text(entry, "published", "issued", "created", "dc:date").flatMap(dates::read),
                markup.text(entry, "updated", "modified").flatMap(dates::read),
                markup.first(entry, "summary", "tagline", "media:description").map(markup::construct),
                markup.first(entry, "content").map(markup::construct),
                markup.languageOf(entry, "content", "summary", "title").or(() -> markup.text(entry, "dc:language")),
                authors(entry));
    }

    /** The link to the thing itself: said to be the alternate, or said to be nothing; else any that leads somewhere. */
    static Optional<String> alternate(Markup markup, Element element, String name) {
        List<Element> links = markup.all(element, name).toList();
        return links.stream()
                .filter(link -> isAlternate(link.attr("rel")))
                .findFirst()
                .or(() -> links.stream()
                        .filter(link -> !isElsewhere(link.attr("rel")))
                        .findFirst())
                .map(link ->
                        Links.resolve(markup.base(link), link.hasAttr("href") ? link.attr("href") : link.wholeText()))
                .filter(link -> !link.isBlank());
    }

    private static boolean isAlternate(String rel) {
        return rel.isBlank() || rel.strip().equalsIgnoreCase("alternate") || rel.endsWith("/relation/alternate");
    }

    private static boolean isElsewhere(String rel) {
        return List.of(
                        "self",
                        "hub",
                        "next",
                        "prev",
                        "previous",
                        "first",
                        "last",
                        "search",
                        "edit",
                        "replies",
                        "enclosure",
                        "license")
                .contains(rel.strip());
    }

    /** An id that looks like a relative address is one. */
    private Optional<String> id(Element entry) {
        return markup.first(entry, "id")
                .map(id -> id.wholeText().contains("/")
                        ? Links.resolve(markup.base(id), id.wholeText())
                        : id.wholeText().strip());
    }

    private List<String> authors(Element entry) {
        return Stream.concat(Stream.of(entry), markup.all(entry, "source"))
                .map(this::authorsOf)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElseGet(() -> authorsOf(feed));
    }

    private List<String> authorsOf(Element element) {
        return Stream.of("author", "dc:creator")
                .flatMap(name -> markup.all(element, name))
                .map(author -> markup.text(author, "name", "email")
                        .orElseGet(() ->
                                author.children().isEmpty() ? author.wholeText().strip() : ""))
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
