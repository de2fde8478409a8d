package org.readout.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The level of the office that a participant held that day.
 *
 * <p>An open string on the wire: a reader must survive a value it does not know.
 */
public record Rank(@JsonValue String value) {
    public static final Rank HEAD_OF_STATE = new Rank("head-of-state");
    public static final Rank HEAD_OF_GOVERNMENT = new Rank("head-of-government");
    public static final Rank DEPUTY_HEAD = new Rank("deputy-head");
    public static final Rank FOREIGN_MINISTER = new Rank("foreign-minister");
    public static final Rank MINISTER = new Rank("minister");
    public static final Rank DEPUTY_MINISTER = new Rank("deputy-minister");
    public static final Rank HEAD_OF_BODY = new Rank("head-of-body");
    public static final Rank AMBASSADOR = new Rank("ambassador");
    public static final Rank ENVOY = new Rank("envoy");
    public static final Rank OFFICIAL = new Rank("official");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Rank {
        Required.text("rank", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
