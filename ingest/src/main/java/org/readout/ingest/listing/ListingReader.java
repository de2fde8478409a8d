package org.readout.ingest.listing;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.readout.ingest.catalogue.EntryPoint;
import org.readout.ingest.feed.BotWall;
import org.readout.ingest.feed.FeedDocument;
import org.readout.ingest.feed.FeedReading;
import org.readout.ingest.feed.FeedReading.Feed;
import org.readout.ingest.feed.FeedReading.NotAFeed;
import org.readout.ingest.feed.Item;

/** Reads a page that lists releases as if it were a feed of them: a function of the page, with or without selectors. */
public final class ListingReader {
    static final int LARGEST = 8 * 1024 * 1024;
    /** Deeper markup is no page for readers; what lies there is lifted up. */
    private static final int DEEPEST = 200;

    private ListingReader() {}

    /** Whatever the bytes are, the answer is a value. */
    public static FeedReading read(FeedDocument document, EntryPoint.Listing kind) {
        try {
            return decided(document, kind);
        } catch (RuntimeException | StackOverflowError e) {
            return new NotAFeed("a document that breaks the reader (" + e + ")", "unreadable");
        }
    }

    private static FeedReading decided(FeedDocument document, EntryPoint.Listing kind) {
        if (document.body().length > LARGEST) {
            return new NotAFeed("a page of more than " + LARGEST + " bytes", "oversized");
        }
        String html = document.text();
        if (BotWall.isIn(html)) {
            return new NotAFeed("a page that keeps robots out", "bot-wall");
        }
        URI url = document.url().orElseThrow(() -> new IllegalArgumentException("a page without an address"));
        Document page = Jsoup.parse(html, url.toString(), Parser.htmlParser().setMaxDepth(DEEPEST));
        List<Candidate> found = candidates(page, url, new Dates(document.zone()), kind);
        return found.isEmpty() ? nothing(page, kind) : feed(page, found, document);
    }

    private static List<Candidate> candidates(Document page, URI url, Dates dates, EntryPoint.Listing kind) {
        return kind.selectors()
                .map(selectors -> new SelectedList(page, dates, selectors).candidates(kind.path()))
                .orElseGet(() -> new FoundList(page, url, dates).candidates(kind.path()));
    }

    private static NotAFeed nothing(Document page, EntryPoint.Listing kind) {
        String why = kind.selectors()
                .map(selectors -> "on which nothing matches \"" + selectors.item() + "\" with a link in it")
                .orElse("on which no list of releases is found; name its parts with select: in the catalogue");
        return new NotAFeed("a page titled \"" + page.title().strip() + "\" " + why, "html");
    }

    private static Feed feed(Document page, List<Candidate> found, FeedDocument document) {
        Optional<WrittenDate.Order> order = WrittenDate.shownBy(
                found.stream().flatMap(one -> one.date().stream()).toList());
        Optional<String> language = Optional.ofNullable(page.selectFirst("html[lang]"))
                .map(html -> html.attr("lang").strip())
                .filter(tag -> !tag.isEmpty());
        return new Feed(
                "listing",
                Optional.of(page.title().strip()).filter(title -> !title.isEmpty()),
                Optional.empty(),
                language,
                Optional.empty(),
                Optional.empty(),
                found.stream().map(one -> item(one, order, language, document)).toList(),
                List.of());
    }

    private static Item item(
            Candidate one, Optional<WrittenDate.Order> order, Optional<String> language, FeedDocument document) {
        return new Item(
                Optional.of(one.to().toString()),
                Optional.of(one.to().toString()),
                Optional.of(one.title()).filter(title -> !title.isEmpty()),
                one.date().flatMap(date -> date.instant(order, document.zone())),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                language,
                List.of());
    }
}
