/**
 * Web archives (WARC) in and out: captures become pages as if they had been fetched then, and pages become an archive that
 * other tools read. Nothing here touches the network or Kafka.
 */
package org.readout.ingest.archive;
