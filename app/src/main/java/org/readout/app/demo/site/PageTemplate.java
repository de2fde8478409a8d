package org.readout.app.demo.site;

import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.app.demo.story.SampleSource;
import org.readout.app.demo.story.StoryReader;
import tools.jackson.databind.json.JsonMapper;

/** The HTML frame of one source's pages: navigation, date line, related news, cookie notice, and gaps for a release. */
record PageTemplate(String html) {

    /** Matches {@code {{title}}} and {@code {{json.title}}}; not {@code {title}}. */
    private static final Pattern GAP = Pattern.compile("\\{\\{([a-z.]+)}}");

    static PageTemplate of(SampleSource source) {
        return switch (source.feedHealth()) {
            case ALIVE -> new PageTemplate(StoryReader.text("templates/" + source.id() + ".html"));
            case DYING, MOVED -> new PageTemplate(StoryReader.text("templates/moved.html"));
        };
    }

    String render(Page page) {
        return GAP.matcher(html).replaceAll(gap -> Matcher.quoteReplacement(fill(gap.group(1), page)));
    }

    private static String fill(String gap, Page page) {
        return switch (gap) {
            case "title" -> page.title();
            case "attr.title" -> XmlText.quoted(page.title());
            case "json.title" -> JsonMapper.shared().writeValueAsString(page.title());
            case "attr.lead" -> XmlText.quoted(page.lead());
            case "body" -> page.body();
            case "lines" -> page.bodyInLines();
            case "related" -> page.relatedLinks();
            case "url" -> page.origin() + page.path();
            case "home" -> page.source().homePath();
            case "feed" -> page.source().feedPath();
            case "shown" ->
                page.publishedAt().map(at -> shown(page.source(), at)).orElse("");
            case "published" ->
                page.publishedAt().map(at -> iso(page.source(), at)).orElse("");
            case "updated" -> page.updatedAt().map(at -> iso(page.source(), at)).orElse("");
            default ->
                throw new IllegalArgumentException(
                        "demo: template of " + page.source().id() + " has an unknown gap {{" + gap + "}}");
        };
    }

    private static String shown(SampleSource source, Instant instant) {
        return source.dates().formatter(source.dates().shown()).format(instant.atZone(source.zone()));
    }

    private static String iso(SampleSource source, Instant instant) {
        return source.dates().formatter("yyyy-MM-dd'T'HH:mm:ssxxx").format(instant.atZone(source.zone()));
    }
}
