package org.readout.ingest.archive;

import org.readout.model.Page;

/** What one record of an archive is to us. */
sealed interface Capture {
    /** A page as if it had been fetched when it was captured. */
    record Held(Page page) implements Capture {}

    /** No page. */
    record Without(LeftOut reason) implements Capture {}
}
