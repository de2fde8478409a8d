package org.readout.ingest.feed;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.readout.ingest.feed.FeedReading.NotAFeed;

/**
 * Reads a document as a feed: RSS 0.9x to 2.0, RDF, Atom 0.3 and 1.0, CDF and JSON Feed.
 *
 * <p>One forgiving reader for all of them, since a feed that is read by another reader whenever something in it is odd
 * would seem to have changed in every entry.
 */
public final class FeedReader {
    /** More is refused; the largest feed of a ministry that we know has 2 MB. */
    public static final int LARGEST = 8 * 1024 * 1024;

    private static final Set<String> ROOTS = Set.of("rss", "rdf", "feed", "channel");

    private FeedReader() {}

    /** Whatever the bytes are, the answer is a value: one feed must not stop the others. */
    public static FeedReading read(FeedDocument document) {
        try {
            return decided(document);
        } catch (RuntimeException | StackOverflowError e) {
            return new NotAFeed("a document that breaks the reader (" + e + ")", "unreadable");
        }
    }

    private static FeedReading decided(FeedDocument document) {
        int size = document.body().length;
        if (size > LARGEST) {
            return new NotAFeed(size + " bytes, more than the " + LARGEST + " that a feed may have", "oversized");
        }
        String text = CharsetDecision.decode(document);
        String start = text.stripLeading();
        if (start.isEmpty()) {
            return new NotAFeed("an empty document", "empty");
        }
        FeedDates dates = new FeedDates(document.zone());
        return start.startsWith("{") || start.startsWith("[")
                ? new JsonFeed(document.base(), dates).read(start)
                : readXml(document, text, dates);
    }

    private static FeedReading readXml(FeedDocument document, String text, FeedDates dates) {
        Repair repair = Repair.of(text);
        Document tree = Jsoup.parse(repair.text(), "", Parser.xmlParser());
        tree.outputSettings().prettyPrint(false);
        Optional<Element> root = root(tree);
        if (root.isEmpty()) {
            return notAFeed(repair.text());
        }
        XmlFeed feed = new XmlFeed(root.get(), document, dates);
        return feed.read(repair.cutsAnItem(feed.itemName()), repair.damage());
    }

    /** The first element that can be a feed's root, also behind junk, but not inside an HTML page. */
    private static Optional<Element> root(Document tree) {
        for (Element element : tree.children()) {
            String name = XmlFeed.localName(element);
            if (ROOTS.contains(name)) {
                return Optional.of(element);
            }
            if (name.equals("html")) {
                return Optional.empty();
            }
        }
        return buried(tree);
    }

    /** A root that fell into junk which was opened before it and never closed, such as {@code <br>}. */
    private static Optional<Element> buried(Document tree) {
        Element[] found = new Element[1];
        tree.filter((node, depth) -> {
            if (node instanceof Element element && ROOTS.contains(XmlFeed.localName(element))) {
                found[0] = element;
                return NodeFilter.FilterResult.STOP;
            }
            return depth > 8 ? NodeFilter.FilterResult.SKIP_ENTIRELY : NodeFilter.FilterResult.CONTINUE;
        });
        return Optional.ofNullable(found[0]);
    }

    private static NotAFeed notAFeed(String text) {
        if (BotWall.isIn(text)) {
            return new NotAFeed("a page that keeps robots out", "bot-wall");
        }
        if (text.regionMatches(true, 0, "%PDF", 0, 4)) {
            return new NotAFeed("a PDF", "binary");
        }
        String head = text.substring(0, Math.min(4096, text.length())).toLowerCase(Locale.ROOT);
        if (head.contains("<html") || head.contains("<body") || head.contains("<head")) {
            return new NotAFeed("an HTML page" + titled(text), "html");
        }
        return head.stripLeading().startsWith("<")
                ? new NotAFeed("XML that is no feed, beginning " + quoted(head), "xml")
                : new NotAFeed("text, beginning " + quoted(head), "text");
    }

    private static String titled(String html) {
        String title =
                Jsoup.parse(html.substring(0, Math.min(65_536, html.length()))).title();
        return title.isBlank() ? "" : " titled " + quoted(title);
    }

    private static String quoted(String text) {
        String line = String.join(" ", List.of(text.strip().split("\\s+")));
        return "\"" + line.substring(0, Math.min(60, line.length())) + "\"";
    }
}
