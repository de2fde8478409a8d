/**
 * Sources exchanged with other feed readers as OPML 2.0: the catalogue written out, and a list of feeds read into drafts
 * for a catalogue.
 */
package org.readout.ingest.opml;
