/**
 * What to make of a poll: which entries are new or changed, which pages to fetch, how the feed is, when to come again.
 *
 * <p>Everything here is a plain function of what is remembered, what was answered and the instant handed in.
 */
package org.readout.ingest.poll;
