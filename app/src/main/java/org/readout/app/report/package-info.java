/** A run of the detector as a page to read: every mention with its sentence, every silent document with its reason. */
package org.readout.app.report;
