package org.readout.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The name of a source in the catalogue, such as {@code aze-mfa}. */
public record SourceId(@JsonValue String value) implements Comparable<SourceId> {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SourceId {
        Required.text("source id", value);
    }

    @Override
    public int compareTo(SourceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
