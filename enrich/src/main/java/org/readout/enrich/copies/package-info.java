/** How much of one text stands in another, told from fingerprints; a pure function of the two texts. */
package org.readout.enrich.copies;
