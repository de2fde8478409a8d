package org.readout.sink.web.html;

/** What an element is made of: attributes and content. */
public sealed interface Part permits Attr, Html {}
