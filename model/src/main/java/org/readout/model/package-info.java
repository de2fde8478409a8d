/**
 * The words of the project as records: sources, pages, articles, mentions, contacts and their changes.
 *
 * <p>Nothing here knows Kafka, the clock or the network. A value on a topic is one of these records, written by {@link
 * org.readout.model.Json}.
 */
package org.readout.model;
