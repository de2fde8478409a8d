/** The pipeline's functions over files, with no broker. */
package org.readout.enrich.batch;
