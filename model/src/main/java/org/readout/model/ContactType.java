package org.readout.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What kind of contact it was.
 *
 * <p>An open string on the wire: a reader must survive a value it does not know.
 */
public record ContactType(@JsonValue String value) {
    public static final ContactType PHONE_CALL = new ContactType("phone-call");
    public static final ContactType VIDEO_CALL = new ContactType("video-call");
    public static final ContactType MEETING = new ContactType("meeting");
    public static final ContactType VISIT = new ContactType("visit");
    public static final ContactType CONSULTATION = new ContactType("consultation");
    public static final ContactType MULTILATERAL_MEETING = new ContactType("multilateral-meeting");
    public static final ContactType MESSAGE = new ContactType("message");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ContactType {
        Required.text("contact type", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
