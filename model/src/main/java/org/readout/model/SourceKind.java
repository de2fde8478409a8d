package org.readout.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What a source is, which decides how much its word counts: a ministry or an office speaks for its own party.
 *
 * <p>An open string on the wire: a reader must survive a value it does not know.
 */
public record SourceKind(@JsonValue String value) {
    public static final SourceKind MINISTRY = new SourceKind("ministry");
    public static final SourceKind OFFICE = new SourceKind("office");
    public static final SourceKind AGENCY = new SourceKind("agency");
    public static final SourceKind OUTLET = new SourceKind("outlet");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SourceKind {
        Required.text("source kind", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
