package org.readout.ingest.catalogue;

import java.util.List;
import java.util.Optional;
import org.readout.model.Source;

/**
 * A source with what the catalogue says beyond the record that travels with each page.
 *
 * @param nativeName what the source calls itself in its own language
 * @param hosts whose documents are this source's, those of its feeds included
 * @param tls hosts of this source whose certificates are not checked, with the reasons
 * @param verified false where nobody has yet seen the entry points answer
 */
public record CataloguedSource(
        Source source,
        Optional<String> nativeName,
        List<String> hosts,
        List<TlsException> tls,
        boolean verified,
        List<FeedSpec> feeds) {
    public CataloguedSource {
        hosts = List.copyOf(hosts);
        tls = List.copyOf(tls);
        feeds = List.copyOf(feeds);
    }
}
