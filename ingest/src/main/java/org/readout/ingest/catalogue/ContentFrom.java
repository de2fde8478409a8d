package org.readout.ingest.catalogue;

/** Where the text of an entry is: on the page it links to, or whole in the feed itself. */
public enum ContentFrom {
    PAGE,
    FEED
}
