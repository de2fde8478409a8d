/** The Kafka Streams topology that keeps the contact index topic: contact events in, whole contacts and tombstones out. */
package org.readout.sink.topology;
