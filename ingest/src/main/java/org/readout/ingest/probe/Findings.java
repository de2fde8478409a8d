package org.readout.ingest.probe;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.readout.ingest.listing.PageOffers;

/**
 * All that a probe found at an address.
 *
 * @param asked the address probed
 * @param home where it was found after redirects, whose host tells whose source it is
 * @param there what stands there, in words
 * @param advice what to do now where nothing can be used
 * @param page the page, where the address is one
 * @param sitemaps those that the site's robots.txt names
 * @param untried offers that were not asked for, being too many
 */
public record Findings(
        URI asked,
        URI home,
        String there,
        String advice,
        Optional<PageOffers> page,
        List<String> sitemaps,
        Choice choice,
        int untried) {
    public Findings {
        sitemaps = List.copyOf(sitemaps);
    }

    static Findings nothing(URI asked, String there, String advice) {
        return new Findings(asked, asked, there, advice, Optional.empty(), List.of(), Choice.of(List.of()), 0);
    }

    public boolean isUsable() {
        return !choice.used().isEmpty();
    }
}
