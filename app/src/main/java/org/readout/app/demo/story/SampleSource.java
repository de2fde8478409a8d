package org.readout.app.demo.story;

import java.nio.charset.Charset;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * One sample ministry or agency: who it is, how its site is laid out and how it writes dates.
 * All sources share one server, so each lives below its own id; {@code articles} and {@code feed} are paths below that;
 * {@code linkSuffix} is the query that some feeds hang on their links.
 */
public record SampleSource(
        String id,
        String name,
        String kind,
        Optional<String> party,
        ZoneId zone,
        List<String> languages,
        DateStyle dates,
        String charset,
        String articles,
        String feed,
        FeedKind feedKind,
        FeedHealth feedHealth,
        Optional<String> linkSuffix) {

    public SampleSource {
        languages = List.copyOf(languages);
    }

    public String homePath() {
        return "/" + id + "/";
    }

    public String feedPath() {
        return homePath() + feed;
    }

    /** The path of the release called {@code slug}. */
    public String articlePath(String slug) {
        return homePath() + articles.formatted(slug);
    }

    public Charset encoding() {
        return Charset.forName(charset);
    }
}
