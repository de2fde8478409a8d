package org.readout.ingest.poll;

import java.net.URI;
import java.util.Optional;

/**
 * Where a feed is asked for: as the catalogue says, until the server has said three times in a row that it lives elsewhere.
 *
 * @param catalogued the catalogue's address; another one there starts everything anew
 * @param movedTo where permanent redirects lead
 * @param agreed how many polls in a row led there
 */
public record Address(URI catalogued, Optional<URI> movedTo, int agreed) {
    private static final int ENOUGH = 3;
    private static final int ENOUGH_FAILURES = 6;

    static Address of(URI catalogued) {
        return new Address(catalogued, Optional.empty(), 0);
    }

    public URI current() {
        return agreed >= ENOUGH ? movedTo.orElse(catalogued) : catalogued;
    }

    Address ledTo(URI to) {
        return new Address(
                catalogued, Optional.of(to), movedTo.filter(to::equals).isPresent() ? agreed + 1 : 1);
    }

    /** What moved and then fails for long has perhaps moved back. */
    Address failed(int failures) {
        return failures >= ENOUGH_FAILURES ? of(catalogued) : this;
    }

    /** An answer without a redirect: from the new address as hoped, from the old one the end of the move. */
    Address answered() {
        return agreed >= ENOUGH ? this : of(catalogued);
    }
}
