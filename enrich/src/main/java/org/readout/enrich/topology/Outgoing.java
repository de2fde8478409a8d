package org.readout.enrich.topology;

import java.util.Optional;

/**
 * A record to be written.
 *
 * @param value none for a tombstone
 * @param type the event's type, one word or two with a dot
 * @param id the event's id: equal for the same event, however often it is written
 */
record Outgoing<T>(String key, Optional<T> value, String type, String id) {}
