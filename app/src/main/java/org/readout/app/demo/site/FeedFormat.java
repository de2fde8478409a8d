package org.readout.app.demo.site;

import org.readout.app.demo.story.FeedKind;

/** A way to write a feed. */
sealed interface FeedFormat permits RssFeed, AtomFeed, RdfFeed, JsonFeed {

    String mediaType();

    String write(Feed feed);

    static FeedFormat of(FeedKind kind) {
        return switch (kind) {
            case RSS -> new RssFeed();
            case ATOM -> new AtomFeed();
            case RDF -> new RdfFeed();
            case JSON -> new JsonFeed();
        };
    }
}
