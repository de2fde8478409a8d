/**
 * The shell around fetching and polling: keeps each feed's memory in Kafka and publishes pages with it.
 *
 * <p>The only package of this module that knows Kafka.
 */
package org.readout.ingest.publish;
