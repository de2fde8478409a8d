package org.readout.ingest.catalogue;

import java.util.Optional;

/** What stands at an address of a source, and so how its entries are found there. */
public sealed interface EntryPoint {
    /** RSS, Atom, RDF or JSON Feed. */
    record Feed() implements EntryPoint {}

    /**
     * A page that lists releases.
     *
     * @param selectors where the parts of an entry are; empty leaves it to the page's repeated structure
     * @param path what the path of an entry's address begins with, where the page links to more than releases
     */
    record Listing(Optional<Selectors> selectors, Optional<String> path) implements EntryPoint {}

    /**
     * A sitemap, a news sitemap or an index of them.
     *
     * @param path what the path of an entry's address begins with: a sitemap names all pages of a site
     */
    record Sitemap(Optional<String> path) implements EntryPoint {}

    /** As the catalogue names it. */
    default String word() {
        return switch (this) {
            case Feed feed -> "feed";
            case Listing listing -> "listing";
            case Sitemap sitemap -> "sitemap";
        };
    }
}
