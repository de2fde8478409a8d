package org.readout.enrich.detect;

/** A named rule that spoke for or against a candidate, and how loudly. */
public record Fired(String rule, double weight) {}
