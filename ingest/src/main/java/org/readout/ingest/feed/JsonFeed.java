package org.readout.ingest.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.ingest.feed.FeedReading.NotAFeed;
import org.readout.model.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads JSON Feed 1.0 and 1.1. */
record JsonFeed(String base, FeedDates dates) {
    FeedReading read(String text) {
        try {
            JsonNode feed = Json.mapper().readTree(text);
            return feed.path("items").isArray()
                    ? feed(feed)
                    : new NotAFeed("JSON without the items of a JSON Feed", "json");
        } catch (JacksonException e) {
            return new NotAFeed("JSON that breaks off or is damaged: " + e.getOriginalMessage(), "json");
        }
    }

    private FeedReading feed(JsonNode feed) {
        List<Item> items = new ArrayList<>();
        feed.path("items").forEach(item -> items.add(item(feed, item)));
        return new FeedReading.Feed(
                feed.path("version").asString("").contains("1.1") ? "json11" : "json10",
                text(feed, "title"),
                text(feed, "home_page_url").or(() -> text(feed, "feed_url")).map(link -> Links.resolve(base, link)),
                text(feed, "language"),
                Optional.empty(),
                Optional.empty(),
                items,
                List.of());
    }

    private Item item(JsonNode feed, JsonNode item) {
        Optional<String> content = text(item, "content_html").or(() -> text(item, "content_text"));
        return new Item(
                text(item, "id"),
                text(item, "url").or(() -> text(item, "external_url")).map(link -> Links.resolve(base, link)),
                text(item, "title"),
                text(item, "date_published").flatMap(dates::read),
                text(item, "date_modified").flatMap(dates::read),
                text(item, "summary"),
                content.map(html -> Links.absolute(base, html)),
                text(item, "language").or(() -> text(feed, "language")),
                authors(item).or(() -> authors(feed)).orElse(List.of()));
    }

    /** The authors of version 1.1, else the one of version 1.0. */
    private static Optional<List<String>> authors(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.path("authors").forEach(author -> text(author, "name").ifPresent(names::add));
        if (names.isEmpty()) {
            text(node.path("author"), "name").ifPresent(names::add);
        }
        return Optional.of(names).filter(found -> !found.isEmpty());
    }

    /** The field as text, also where it is a number; empty where it is null, missing or blank. */
    private static Optional<String> text(JsonNode node, String field) {
        return Optional.of(node.path(field).asString("").strip()).filter(text -> !text.isEmpty());
    }
}
