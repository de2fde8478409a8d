package org.readout.app.demo.story;

/** The feed formats that the sample sources publish in. */
public enum FeedKind {
    RSS,
    ATOM,
    RDF,
    JSON
}
