package org.readout.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How far a contact got. Never part of a contact's identity.
 *
 * <p>An open string on the wire: a reader must survive a value it does not know.
 */
public record ContactStatus(@JsonValue String value) {
    public static final ContactStatus PLANNED = new ContactStatus("planned");
    public static final ContactStatus HELD = new ContactStatus("held");
    public static final ContactStatus POSTPONED = new ContactStatus("postponed");
    public static final ContactStatus CANCELLED = new ContactStatus("cancelled");
    public static final ContactStatus DENIED = new ContactStatus("denied");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ContactStatus {
        Required.text("contact status", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
