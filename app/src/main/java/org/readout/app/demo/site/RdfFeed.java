package org.readout.app.demo.site;

import static org.readout.app.demo.site.XmlText.escaped;

import org.readout.app.demo.story.NewsItem;

/** RSS 1.0 in RDF, with Dublin Core dates and no description: some ministries give a title and nothing more. */
record RdfFeed() implements FeedFormat {

    @Override
    public String mediaType() {
        return "application/rdf+xml; charset=utf-8";
    }

    @Override
    public String write(Feed feed) {
        return """
                <?xml version="1.0" encoding="utf-8"?>
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
                         xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
                <channel rdf:about="%s">
                <title>%s</title>
                <link>%s</link>
                <description>%s</description>
                <dc:language>%s</dc:language>
                <dc:date>%s</dc:date>
                <items><rdf:Seq>
                %s</rdf:Seq></items>
                </channel>
                %s</rdf:RDF>
                """.formatted(
                        feed.selfUrl(),
                        escaped(feed.source().name()),
                        feed.homeUrl(),
                        escaped(feed.source().name()),
                        feed.language(),
                        feed.changedAt(),
                        feed.eachItem(item -> "<rdf:li rdf:resource=\"%s\"/>\n".formatted(feed.link(item))),
                        feed.eachItem(item -> item(feed, item)));
    }

    private static String item(Feed feed, NewsItem item) {
        return """
                <item rdf:about="%1$s">
                <title>%2$s</title>
                <link>%1$s</link>
                <dc:date>%3$s</dc:date>
                </item>
                """.formatted(feed.link(item), escaped(item.title()), item.updatedAt());
    }
}
