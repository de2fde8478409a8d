package org.readout.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The readable, deterministic identity of a contact, such as {@code 2023-10-28-aze-rus-phone-call}. */
public record ContactId(@JsonValue String value) implements Comparable<ContactId> {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ContactId {
        Required.text("contact id", value);
    }

    @Override
    public int compareTo(ContactId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
