/**
 * Entries where there is no feed: on pages that list releases and in sitemaps. Reading is a plain function of the document;
 * only {@link org.readout.ingest.listing.Approach} asks for more, through the one fetcher of the product.
 */
package org.readout.ingest.listing;
