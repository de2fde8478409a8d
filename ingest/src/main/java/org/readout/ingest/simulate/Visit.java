package org.readout.ingest.simulate;

import java.time.Instant;

/**
 * One request in the server's book.
 *
 * @param at by the site's clock
 * @param nanos by the real one
 */
record Visit(Instant at, long nanos, Asked asked, Served served) {}
