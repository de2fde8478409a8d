package org.readout.ingest.archive;

import java.time.Instant;
import java.util.Optional;
import org.readout.model.Page;
import org.readout.model.SourceId;

/**
 * Which pages are meant.
 *
 * @param from fetched at this instant or later
 * @param to fetched before this instant
 */
public record Selection(Optional<Instant> from, Optional<Instant> to, Optional<SourceId> source) {
    public boolean holds(Page page) {
        return from.map(instant -> !page.fetchedAt().isBefore(instant)).orElse(true)
                && to.map(page.fetchedAt()::isBefore).orElse(true)
                && source.map(page.source().id()::equals).orElse(true);
    }
}
