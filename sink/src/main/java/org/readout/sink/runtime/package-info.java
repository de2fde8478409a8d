/** The shell of the sink: Kafka on one side, the web on the other, and the index between them. */
package org.readout.sink.runtime;
