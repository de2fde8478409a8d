/**
 * The shell around fetching, polling and archives: keeps each feed's memory in Kafka, publishes pages with it, and carries
 * pages between archives and their topic.
 *
 * <p>The only package of this module that knows Kafka.
 */
package org.readout.ingest.publish;
