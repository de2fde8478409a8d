package org.readout.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A state (ISO 3166-1 alpha-3, such as {@code AZE}) or a body (its usual short name, such as {@code NATO}) that takes part in a contact. */
public record Party(@JsonValue String value) implements Comparable<Party> {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Party {
        Required.text("party code", value);
    }

    @Override
    public int compareTo(Party other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
