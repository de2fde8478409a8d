package org.readout.app.demo.site;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.readout.app.demo.story.Newsroom;
import org.readout.app.demo.story.SampleSource;
import org.readout.app.demo.story.Story;
import org.readout.app.demo.story.StoryTime;

/** All sample sites below one origin, each under its source's id, with a robots.txt and a list of the sites at the root. */
public final class SampleSites {

    private static final String ROBOTS = """
            User-agent: *
            Disallow: /*/search
            Disallow: /*/internal/
            Allow: /
            """;

    private final Map<String, SampleSite> sites = new LinkedHashMap<>();
    private final StoryTime time;

    public SampleSites(Story story, StoryTime time, String origin) {
        this.time = time;
        story.sources().forEach(source -> sites.put(source.id(), site(story, source, origin)));
    }

    Answer answer(String path, Instant now) {
        return switch (path) {
            case "/robots.txt" -> robots();
            case "/" -> front();
            default -> answerOfSite(path, now);
        };
    }

    private SampleSite site(Story story, SampleSource source, String origin) {
        return new SampleSite(new Newsroom(source, story.releasesOf(source), time), origin);
    }

    private Answer answerOfSite(String path, Instant now) {
        var site = sites.get(path.split("/", 3)[1]);
        if (site == null) {
            return Answer.notFound();
        }
        return path.equals(site.source().homePath() + "robots.txt") ? robots() : site.answer(path, now);
    }

    private Answer robots() {
        return document("text/plain; charset=utf-8", ROBOTS);
    }

    private Answer front() {
        var list = sites.values().stream()
                .map(SampleSite::source)
                .map(source -> "<li><a href=\"%s\">%s</a> (<a href=\"%s\">feed</a>)</li>\n"
                        .formatted(source.homePath(), source.name(), source.feedPath()))
                .collect(Collectors.joining());
        return document("text/html; charset=utf-8", """
                <!DOCTYPE html>
                <html lang="en"><title>Sample ministries of the Readout demo</title>
                <h1>Sample ministries of the Readout demo</h1>
                <p>Every statement on these sites is invented.</p>
                <ul>
                %s</ul>
                """.formatted(list));
    }

    private Answer document(String mediaType, String text) {
        return new Answer.Document(mediaType, text.getBytes(StandardCharsets.UTF_8), time.start());
    }
}
