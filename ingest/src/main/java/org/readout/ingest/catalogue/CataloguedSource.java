package org.readout.ingest.catalogue;

import java.util.List;
import org.readout.model.Source;

/**
 * A source with what the catalogue says beyond the record that travels with each page.
 *
 * @param hosts whose documents are this source's, those of its feeds included
 * @param verified false where nobody has yet seen the entry points answer
 */
public record CataloguedSource(Source source, List<String> hosts, boolean verified, List<FeedSpec> feeds) {
    public CataloguedSource {
        hosts = List.copyOf(hosts);
        feeds = List.copyOf(feeds);
    }
}
