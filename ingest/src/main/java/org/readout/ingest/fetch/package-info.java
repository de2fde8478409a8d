/**
 * Polite and careful fetching: one request at a time for each host, robots.txt heeded, private addresses refused, size
 * and time bounded on every hop.
 */
package org.readout.ingest.fetch;
