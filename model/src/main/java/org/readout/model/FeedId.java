package org.readout.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The identity of a feed: its source's id, a hash sign and the feed's place in the source's list, such as {@code aze-mfa#1}. */
public record FeedId(@JsonValue String value) implements Comparable<FeedId> {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public FeedId {
        Required.text("feed id", value);
    }

    @Override
    public int compareTo(FeedId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
