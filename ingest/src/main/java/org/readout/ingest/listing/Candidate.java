package org.readout.ingest.listing;

import java.net.URI;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * What may be an entry of a list.
 *
 * @param box the part of the page that is this entry's alone
 * @param says whether the link itself says the title, and not only something near it, and leads to a page
 */
record Candidate(URI to, Element box, String title, boolean says, Optional<WrittenDate> date) {
    /** A link beside the title may lead to the release's file or its subject. */
    private static final double BESIDE = 0.8;

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
        return quality() * (date.isPresent() ? 2 : 1) * (says ? 1 : BESIDE);
    }

    /** Of two links to one address the one that says the title, or else the first. */
    Candidate better(Candidate other) {
        return other.says && !says ? other : this;
    }

    Candidate dated(Optional<WrittenDate> found) {
        return date.isPresent() ? this : new Candidate(to, box, title, says, found);
    }
}
