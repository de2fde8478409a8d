/**
 * Mentions to contacts: a function of the set of mentions, never of the order in which they came.
 *
 * <p>{@link org.readout.enrich.match.Matcher} is the way in; {@link org.readout.enrich.match.BlockDiff} says what
 * changed since the last answer.
 */
package org.readout.enrich.match;
