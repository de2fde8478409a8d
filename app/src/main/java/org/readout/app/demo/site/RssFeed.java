package org.readout.app.demo.site;

import static org.readout.app.demo.site.XmlText.escaped;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.readout.app.demo.story.NewsItem;

/** RSS 2.0, with the lead as description; a corrected item keeps its pubDate and gets a later atom:updated. */
record RssFeed() implements FeedFormat {

    @Override
    public String mediaType() {
        return "application/rss+xml";
    }

    @Override
    public String write(Feed feed) {
        return """
                <?xml version="1.0" encoding="%s"?>
                <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
                <channel>
                <title>%s</title>
                <link>%s</link>
                <atom:link href="%s" rel="self" type="application/rss+xml"/>
                <description>%s</description>
                <language>%s</language>
                <lastBuildDate>%s</lastBuildDate>
                %s</channel>
                </rss>
                """.formatted(
                        feed.source().charset(),
                        escaped(feed.source().name()),
                        feed.homeUrl(),
                        feed.selfUrl(),
                        escaped(feed.source().name()),
                        feed.language(),
                        rfc822(feed.changedAt()),
                        feed.eachItem(item -> item(feed, item)));
    }

    private static String item(Feed feed, NewsItem item) {
        return """
                <item>
                <title>%s</title>
                <link>%s</link>
                <guid isPermaLink="false">%s</guid>
                <pubDate>%s</pubDate>
                <atom:updated>%s</atom:updated>
                <description>%s</description>
                </item>
                """.formatted(
                        escaped(item.title()),
                        escaped(feed.link(item)),
                        feed.id(item),
                        rfc822(item.publishedAt()),
                        item.updatedAt(),
                        escaped(item.lead()));
    }

    private static String rfc822(Instant instant) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(instant.atOffset(ZoneOffset.UTC));
    }
}
