package org.readout.app.demo.story;

/** What has become of a page at some moment. */
public sealed interface PageState {

    record Online(NewsItem item) implements PageState {}

    record Withdrawn() implements PageState {}

    /** Not published yet, or never. */
    record Unknown() implements PageState {}
}
