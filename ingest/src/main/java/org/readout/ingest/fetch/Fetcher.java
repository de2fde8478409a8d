package org.readout.ingest.fetch;

import java.net.URI;
import java.util.List;

/** Whatever can fetch: the web, or a test's memory. */
@FunctionalInterface
public interface Fetcher {
    /** Blocks until there is an outcome; whatever goes wrong is an outcome too. */
    FetchOutcome fetch(FetchRequest request) throws InterruptedException;

    /** The sitemaps that the site's robots.txt names, for which that file is not asked for twice. */
    default List<String> sitemaps(URI site) throws InterruptedException {
        return List.of();
    }
}
