package org.readout.enrich.detect;

/** A stretch of text that a term of the pack covers. */
record Mark(int start, int end, Sense sense) {}
