package org.readout.enrich.topology;

import java.util.List;
import java.util.Optional;
import org.readout.enrich.match.MentionSlot;
import org.readout.model.ContentHash;

/**
 * What is remembered of an article: which version it is at, and where that version's mentions are kept.
 *
 * @param revision of the last version with content; it goes on where an article comes back
 */
record ArticleState(PageVersion version, int revision, List<MentionSlot> slots) {
    ArticleState {
        slots = List.copyOf(slots);
    }

    Optional<ContentHash> content() {
        return version.content();
    }

    boolean isForgotten() {
        return version.equals(PageVersion.FORGOTTEN);
    }

    ArticleState seenAs(PageVersion later) {
        return new ArticleState(later, revision, slots);
    }
}
