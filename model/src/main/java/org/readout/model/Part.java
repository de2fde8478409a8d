package org.readout.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The part that a participant played in a contact.
 *
 * <p>An open string on the wire: a reader must survive a value it does not know.
 */
public record Part(@JsonValue String value) {
    public static final Part INITIATOR = new Part("initiator");
    public static final Part HOST = new Part("host");
    public static final Part GUEST = new Part("guest");
    public static final Part MEDIATOR = new Part("mediator");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Part {
        Required.text("part", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
