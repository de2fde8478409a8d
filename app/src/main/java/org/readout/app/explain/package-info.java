/** Draws what the detector explains, for people: the decisions are the core's, the lines and colours are made here. */
package org.readout.app.explain;
