package org.readout.app.demo.story;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** What one source has online at any moment of the demo. */
public record Newsroom(SampleSource source, List<Release> releases, StoryTime time) {

    public Newsroom {
        releases = List.copyOf(releases);
    }

    /** Everything online, newest first. */
    public List<NewsItem> itemsAt(Instant now) {
        return releases.stream()
                .map(release -> release.stateAt(now, time))
                .filter(PageState.Online.class::isInstance)
                .map(state -> ((PageState.Online) state).item())
                .sorted(Comparator.comparing(NewsItem::publishedAt).reversed())
                .toList();
    }

    public PageState pageAt(String path, Instant now) {
        return releases.stream()
                .filter(release -> release.path().equals(path))
                .findFirst()
                .map(release -> release.stateAt(now, time))
                .orElseGet(PageState.Unknown::new);
    }

    /** The last moment at which anything on the site changed. */
    public Instant lastChangeAt(Instant now) {
        return releases.stream()
                .flatMap(release -> release.changes().stream())
                .map(time::instantOf)
                .filter(change -> !change.isAfter(now))
                .max(Comparator.naturalOrder())
                .orElse(time.start());
    }
}
