package org.readout.app.demo.story;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One publication of a sample source through its life: first published, perhaps corrected, perhaps withdrawn. */
public record Release(
        SampleSource source,
        String slug,
        PublicationDate published,
        List<String> contacts,
        List<Edition> editions,
        Optional<Duration> withdrawnAfter) {

    public Release {
        if (editions.isEmpty()) {
            throw new IllegalArgumentException("demo release " + slug + " of " + source.id() + " has no text");
        }
        contacts = List.copyOf(contacts);
        editions = List.copyOf(editions);
    }

    public String path() {
        return source.articlePath(slug);
    }

    /** Every offset at which this release changes what its site shows. */
    public List<Duration> changes() {
        var changes =
                new ArrayList<>(editions.stream().map(Edition::appearsAfter).toList());
        withdrawnAfter.ifPresent(changes::add);
        return changes;
    }

    PageState stateAt(Instant now, StoryTime time) {
        if (withdrawnAfter
                .filter(offset -> !time.instantOf(offset).isAfter(now))
                .isPresent()) {
            return new PageState.Withdrawn();
        }
        var out = editions.stream()
                .filter(edition -> !time.instantOf(edition.appearsAfter()).isAfter(now))
                .toList();
        return out.isEmpty() ? new PageState.Unknown() : new PageState.Online(item(out.getLast(), time));
    }

    private NewsItem item(Edition edition, StoryTime time) {
        var words = new DateWords(source.dates(), time);
        var firstAppeared = appeared(editions.getFirst(), time);
        var publishedAt = published.instant(time, source.zone(), firstAppeared);
        return new NewsItem(
                path(),
                words.in(edition.title()),
                edition.paragraphs().stream().map(words::in).toList(),
                publishedAt,
                edition.equals(editions.getFirst()) ? publishedAt : appeared(edition, time));
    }

    /** In whole seconds, as sites write it. */
    private static Instant appeared(Edition edition, StoryTime time) {
        return time.instantOf(edition.appearsAfter()).truncatedTo(ChronoUnit.SECONDS);
    }
}
