package org.readout.ingest.publish;

import java.util.List;
import org.readout.ingest.poll.PollMemory;
import org.readout.model.FeedStatus;
import org.readout.model.Page;

/** What belongs together: pages, and the memory that knows they have been published. */
record Batch(PollMemory memory, FeedStatus status, List<Page> pages) {
    Batch {
        pages = List.copyOf(pages);
    }
}
