/** Press releases published as PDF, laid out as the plain pages that the extractor reads. */
package org.readout.enrich.article.pdf;
