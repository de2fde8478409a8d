package org.readout.ingest.fetch;

/** Whatever can fetch: the web, or a test's memory. */
@FunctionalInterface
public interface Fetcher {
    /** Blocks until there is an outcome; whatever goes wrong is an outcome too. */
    FetchOutcome fetch(FetchRequest request) throws InterruptedException;
}
