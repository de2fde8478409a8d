package org.readout.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The identity of a page: its canonical URL, without fragment and tracking parameters. */
public record PageId(@JsonValue String value) implements Comparable<PageId> {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PageId {
        Required.text("page id", value);
    }

    @Override
    public int compareTo(PageId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
