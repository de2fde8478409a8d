/**
 * Sites that behave as sites do, on loopback and under a clock of their own: thirty days of polling in a moment.
 *
 * <p>Here so that the tests and {@code readout bench polling} judge by the same behaviours. Nothing of the product uses it.
 */
package org.readout.ingest.simulate;
