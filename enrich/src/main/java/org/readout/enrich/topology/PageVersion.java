package org.readout.enrich.topology;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.readout.model.ContentHash;

/**
 * One version of a page: when it was fetched and what it held; nothing where it was gone.
 *
 * <p>The version fetched last is the one that counts, in whatever order they arrive. Where two were fetched in the same
 * instant, the page being gone counts before content, and content by its hash: any rule will do, so long as it does
 * not depend on arrival.
 */
record PageVersion(Instant fetchedAt, Optional<ContentHash> content) implements Comparable<PageVersion> {
    /** The last version of an article that is to be forgotten: no fetch comes later. */
    static final PageVersion FORGOTTEN = new PageVersion(Instant.parse("9999-12-31T23:59:59Z"), Optional.empty());

    private static final String AFTER_EVERY_HASH = "~";
    private static final Comparator<PageVersion> ORDER = Comparator.comparing(PageVersion::fetchedAt)
            .thenComparing(version -> version.content().map(ContentHash::value).orElse(AFTER_EVERY_HASH));

    @Override
    public int compareTo(PageVersion other) {
        return ORDER.compare(this, other);
    }
}
