/**
 * The Kafka Streams shell around the pure functions of {@code enrich}: pages in; articles, mentions and contact changes
 * out.
 *
 * <p>{@link org.readout.enrich.topology.EnrichTopology} is its table of contents. Nothing here decides what an article
 * or a contact is.
 */
package org.readout.enrich.topology;
