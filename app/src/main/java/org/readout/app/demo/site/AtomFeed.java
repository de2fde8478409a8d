package org.readout.app.demo.site;

import static org.readout.app.demo.site.XmlText.escaped;

import java.util.stream.Collectors;
import org.readout.app.demo.story.NewsItem;

/** Atom 1.0, with the whole release as HTML content. */
record AtomFeed() implements FeedFormat {

    @Override
    public String mediaType() {
        return "application/atom+xml; charset=utf-8";
    }

    @Override
    public String write(Feed feed) {
        return """
                <?xml version="1.0" encoding="utf-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="%s">
                <title>%s</title>
                <id>%s</id>
                <link rel="self" type="application/atom+xml" href="%s"/>
                <link rel="alternate" type="text/html" href="%s"/>
                <author><name>%s</name></author>
                <updated>%s</updated>
                %s</feed>
                """.formatted(
                        feed.language(),
                        escaped(feed.source().name()),
                        feed.homeUrl(),
                        feed.selfUrl(),
                        feed.homeUrl(),
                        escaped(feed.source().name()),
                        feed.changedAt(),
                        feed.eachItem(item -> entry(feed, item)));
    }

    private static String entry(Feed feed, NewsItem item) {
        return """
                <entry>
                <id>%s</id>
                <title>%s</title>
                <link rel="alternate" type="text/html" href="%s"/>
                <published>%s</published>
                <updated>%s</updated>
                <content type="html">%s</content>
                </entry>
                """.formatted(
                        feed.id(item),
                        escaped(item.title()),
                        escaped(feed.link(item)),
                        item.publishedAt(),
                        item.updatedAt(),
                        escaped(html(item)));
    }

    private static String html(NewsItem item) {
        return item.paragraphs().stream().map("<p>%s</p>"::formatted).collect(Collectors.joining("\n"));
    }
}
