package org.readout.app.demo.site;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.readout.app.demo.story.NewsItem;
import org.readout.app.demo.story.SampleSource;

/**
 * What a page template is filled with. Title and body go in as the sample author wrote them, unescaped: one of the
 * authors is hostile, and the product must cope.
 */
record Page(
        SampleSource source,
        String origin,
        String path,
        String title,
        Optional<Instant> publishedAt,
        Optional<Instant> updatedAt,
        String lead,
        String body,
        String bodyInLines,
        List<NewsItem> related) {

    static Page release(SampleSource source, String origin, NewsItem item, List<NewsItem> related) {
        return new Page(
                source,
                origin,
                item.path(),
                item.title(),
                Optional.of(item.publishedAt()),
                Optional.of(item.updatedAt()),
                item.lead(),
                item.paragraphs().stream().map("<p>%s</p>"::formatted).collect(Collectors.joining("\n")),
                String.join("<br>\n<br>\n", item.paragraphs()),
                related);
    }

    static Page front(SampleSource source, String origin, List<NewsItem> items) {
        var list = "<ul>\n" + links(items) + "</ul>";
        return new Page(
                source,
                origin,
                source.homePath(),
                source.name(),
                Optional.empty(),
                Optional.empty(),
                "",
                list,
                list,
                List.of());
    }

    String relatedLinks() {
        return links(related);
    }

    private static String links(List<NewsItem> items) {
        return items.stream()
                .map(item -> "<li><a href=\"%s\">%s</a></li>\n".formatted(item.path(), item.title()))
                .collect(Collectors.joining());
    }
}
