/**
 * From bytes to entries: what a feed says, however badly it says it.
 *
 * <p>Everything here is a plain function of bytes, address and headers. Nothing is fetched and no document type or
 * entity is ever resolved.
 */
package org.readout.ingest.feed;
