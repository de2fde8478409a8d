package org.readout.ingest.listing;

import java.net.URI;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * What may be an entry of a list.
 *
 * @param box the part of the page that is this entry's alone
 */
record Candidate(URI to, Element box, String title, Optional<WrittenDate> date) {
    private static final int FULL_LENGTH = 40;
    private static final int WEIGHT_OF_IDEOGRAPHS = 3;

    /** From 0 to 1, how much the title is one: titles of releases are long, items of menus short. */
    double quality() {
        long weight = title.codePoints()
                .filter(Character::isLetter)
                .map(c -> Character.isIdeographic(c) ? WEIGHT_OF_IDEOGRAPHS : 1)
                .sum();
        return Math.min(1.0, (double) weight / FULL_LENGTH);
    }

    /** Entries of one list have one; the box itself where the page consists of nothing else. */
    Element place() {
        return box.parent() == null ? box : box.parent();
    }

    double score() {
        return quality() * (date.isPresent() ? 2 : 1);
    }

    Candidate dated(Optional<WrittenDate> found) {
        return date.isPresent() ? this : new Candidate(to, box, title, found);
    }
}
