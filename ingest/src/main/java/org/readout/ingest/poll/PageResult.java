package org.readout.ingest.poll;

import org.readout.model.Page;

/** What fetching one page came to, with the feed's memory after it. */
public sealed interface PageResult {
    PollMemory memory();

    /**
     * A version to publish.
     *
     * @param kind one word for the metrics: {@code new}, {@code changed} or {@code gone}
     */
    record Publish(PollMemory memory, Page page, String kind) implements PageResult {}

    /** The same bytes as the version last published, or a page that vanished from the feed and is still there. */
    record Unchanged(PollMemory memory) implements PageResult {}

    /** To be tried again. */
    record Later(PollMemory memory) implements PageResult {}

    /** Given up. */
    record Dropped(PollMemory memory, Drop drop) implements PageResult {}
}
