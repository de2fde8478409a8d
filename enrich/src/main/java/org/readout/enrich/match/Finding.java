package org.readout.enrich.match;

/** What one rule says of two mentions. */
sealed interface Finding {
    Finding NOTHING = new Silent();

    record Supports(int strength, String reason) implements Finding {}

    /** Nothing against it, but not enough for it alone. */
    record Doubts(int strength, String reason) implements Finding {}

    /** Against it, unless what was announced was put off. */
    record Moves(String reason) implements Finding {}

    record Contradicts(String reason) implements Finding {}

    /** The rule has nothing to go by. */
    record Silent() implements Finding {}
}
