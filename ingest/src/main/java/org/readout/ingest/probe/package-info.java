/**
 * What an address offers to someone who wants to listen to it: the feeds found there, which of them would be used and
 * why, and the source that comes of them.
 *
 * <p>{@link org.readout.ingest.probe.Probe} asks the web through the one fetcher of the product; everything else is a
 * plain function of what came back.
 */
package org.readout.ingest.probe;
