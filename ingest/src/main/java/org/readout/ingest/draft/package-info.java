/**
 * Sources that are not in a catalogue yet: what can be known of one from outside, and its YAML to paste.
 *
 * <p>What is a guess says so beside it, since a source with a wrong zone dates every one of its readouts wrongly.
 */
package org.readout.ingest.draft;
