/** The search index in Lucene, in the process itself: nothing to install, and searchable within milliseconds. */
package org.readout.sink.index.lucene;
