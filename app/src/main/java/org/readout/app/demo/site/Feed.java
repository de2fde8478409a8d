package org.readout.app.demo.site;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.readout.app.demo.story.NewsItem;
import org.readout.app.demo.story.SampleSource;

/** The newest items of a source, ready to be written in its feed format. */
record Feed(SampleSource source, String origin, Instant changedAt, List<NewsItem> items) {

    String homeUrl() {
        return origin + source.homePath();
    }

    String selfUrl() {
        return origin + source.feedPath();
    }

    String language() {
        return source.languages().getFirst();
    }

    /** The link as the feed gives it, which may carry a tracking suffix that the page's own address has not. */
    String link(NewsItem item) {
        return origin + item.path() + source.linkSuffix().orElse("");
    }

    String id(NewsItem item) {
        return "tag:" + source.id() + ".example,2020:" + item.path();
    }

    String eachItem(Function<NewsItem, String> writer) {
        return items.stream().map(writer).collect(Collectors.joining());
    }
}
