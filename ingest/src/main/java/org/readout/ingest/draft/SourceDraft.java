package org.readout.ingest.draft;

import java.util.List;

/**
 * A source that is not in a catalogue yet.
 *
 * @param hosts other hosts whose documents are this source's
 * @param seen whether its feeds were just seen to answer
 */
public record SourceDraft(
        String id,
        Noted name,
        Home home,
        List<String> languages,
        List<String> hosts,
        boolean seen,
        List<FeedDraft> feeds) {
    public SourceDraft {
        languages = List.copyOf(languages);
        hosts = List.copyOf(hosts);
        feeds = List.copyOf(feeds);
    }

    public SourceDraft named(String otherId) {
        return new SourceDraft(otherId, name, home, languages, hosts, seen, feeds);
    }
}
