package org.readout.app.demo.story;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** The whole script of the demo: who publishes, what and when, and which contacts it is about. */
public record Story(List<SampleSource> sources, List<Release> releases, List<ScriptedContact> contacts) {

    public Story {
        sources = List.copyOf(sources);
        releases = List.copyOf(releases);
        contacts = List.copyOf(contacts);
    }

    public List<Release> releasesOf(SampleSource source) {
        return releases.stream()
                .filter(release -> release.source().equals(source))
                .toList();
    }

    /** The releases about a contact that are never withdrawn. */
    public List<Release> stayingReleasesAbout(String contact) {
        return releases.stream()
                .filter(release -> release.contacts().contains(contact))
                .filter(release -> release.withdrawnAfter().isEmpty())
                .toList();
    }

    /** The offset after which nothing changes any more. */
    public Duration length() {
        var ofReleases = releases.stream().flatMap(release -> release.changes().stream());
        var ofFeeds = sources.stream().map(SampleSource::feedHealth).map(FeedHealth::settledAfter);
        return Stream.concat(ofReleases, ofFeeds).max(Duration::compareTo).orElse(Duration.ZERO);
    }
}
