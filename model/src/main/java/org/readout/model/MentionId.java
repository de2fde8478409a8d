package org.readout.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The identity of a mention: its article's id, a hash sign and its number within the article, such as {@code aze-mfa-3fa94c01b2de#1}. */
public record MentionId(@JsonValue String value) implements Comparable<MentionId> {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MentionId {
        Required.text("mention id", value);
    }

    @Override
    public int compareTo(MentionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
