package org.readout.app.demo.site;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.stream.Collectors;
import org.readout.app.demo.story.NewsItem;
import tools.jackson.databind.json.JsonMapper;

/** JSON Feed 1.1, with the lead as summary and the whole release as HTML content. */
record JsonFeed() implements FeedFormat {

    private static final String VERSION = "https://jsonfeed.org/version/1.1";

    @Override
    public String mediaType() {
        return "application/feed+json; charset=utf-8";
    }

    @Override
    public String write(Feed feed) {
        var items = feed.items().stream().map(item -> entry(feed, item)).toList();
        return JsonMapper.shared()
                .writerWithDefaultPrettyPrinter()
                .writeValueAsString(new Channel(
                        VERSION, feed.source().name(), feed.homeUrl(), feed.selfUrl(), feed.language(), items));
    }

    private static Entry entry(Feed feed, NewsItem item) {
        return new Entry(
                feed.id(item),
                feed.link(item),
                item.title(),
                item.paragraphs().stream().map("<p>%s</p>"::formatted).collect(Collectors.joining()),
                item.lead(),
                item.publishedAt().toString(),
                item.updatedAt().toString());
    }

    private record Channel(
            String version,
            String title,
            @JsonProperty("home_page_url") String homePageUrl,
            @JsonProperty("feed_url") String feedUrl,
            String language,
            List<Entry> items) {}

    private record Entry(
            String id,
            String url,
            String title,
            @JsonProperty("content_html") String contentHtml,
            String summary,
            @JsonProperty("date_published") String datePublished,
            @JsonProperty("date_modified") String dateModified) {}
}
