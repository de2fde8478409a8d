package org.readout.ingest.listing;

import java.net.URI;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** For links of one shape, the largest part of the page that belongs to each alone. */
final class Boxes {
    /** Whose each element is: empty for one that holds several. */
    private final Map<Element, Optional<URI>> owners = new IdentityHashMap<>();

    Boxes(Collection<PageLink> links) {
        links.forEach(this::claim);
    }

    private void claim(PageLink link) {
        Optional<URI> owner = Optional.of(link.to());
        for (Element at = link.anchor(); at != null; at = at.parent()) {
            Optional<URI> before = owners.putIfAbsent(at, owner);
            if (before != null && !before.equals(owner)) {
                owners.put(at, Optional.empty());
            }
        }
    }

    Element of(PageLink link) {
        Element box = link.anchor();
        for (Element up = box.parent(); up != null && owners.get(up).isPresent(); up = up.parent()) {
            box = up;
        }
        return box;
    }
}
