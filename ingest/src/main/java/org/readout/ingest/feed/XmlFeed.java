package org.readout.ingest.feed;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Reads RSS of all versions, RDF, Atom 0.3 and 1.0 and CDF from the tree. */
final class XmlFeed {
    private final Element root;
    private final Element channel;
    private final boolean atom;
    private final Markup markup;
    private final FeedDates dates;

    XmlFeed(Element root, FeedDocument document, FeedDates dates) {
        this.root = root;
        this.atom = localName(root).equals("feed");
        this.markup = new Markup(document.base(), document.language(), atom);
        this.channel = markup.all(root, "channel").findFirst().orElse(root);
        this.dates = dates;
    }

    static String localName(Element element) {
        String tag = element.tagName();
        return tag.substring(tag.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    }

    /** The local name of an item here. */
    String itemName() {
        return atom ? "entry" : "item";
    }

    /** @param cut whether the last item is only half there */
    FeedReading.Feed read(boolean cut, List<String> damage) {
        List<Element> elements = items();
        List<Item> items = elements.stream()
                .limit(cut ? Math.max(0, elements.size() - 1) : elements.size())
                .map(this::item)
                .toList();
        return new FeedReading.Feed(
                FeedType.of(root),
                title(),
                link(),
                markup.text(channel, "language", "dc:language").or(() -> markup.language(channel)),
                updated(),
                new WishReader(markup, channel).read(),
                items,
                damage);
    }

    private Item item(Element element) {
        return atom
                ? new AtomItem(markup, dates, channel).read(element)
                : new RssItem(markup, dates, channel).read(element);
    }

    /** Items stand in the channel, beside it or, in some RSS 1.0, in a list of their own. */
    private List<Element> items() {
        return Stream.of(root, channel)
                .distinct()
                .flatMap(parent -> Stream.concat(
                        parent.children().stream(),
                        markup.all(parent, "items").flatMap(list -> list.children().stream())))
                .filter(child ->
                        localName(child).equals("item") || localName(child).equals("entry"))
                .toList();
    }

    private Optional<String> title() {
        return atom
                ? markup.first(channel, "title").map(markup::construct)
                : markup.html(channel, "title", "dc:title", "atom:title");
    }

    private Optional<String> link() {
        return atom ? AtomItem.alternate(markup, channel, "link") : RssItem.link(markup, channel);
    }

    private Optional<Instant> updated() {
        return markup.text(
                        channel,
                        "updated",
                        "modified",
                        "lastbuilddate",
                        "pubdate",
                        "dc:date",
                        "atom:updated",
                        "dcterms:modified",
                        "dcterms:created")
                .flatMap(dates::read);
    }
}
