package org.readout.enrich.detect;

import java.util.List;
import java.util.Optional;
import org.readout.model.Mention;

/** Says in a few words why an article has no mention. */
final class Silence {
    private Silence() {}

    static Optional<String> reason(List<Mention> mentions, CandidateFinder.Found found, Merger.Merged merged) {
        if (!mentions.isEmpty()) {
            return Optional.empty();
        }
        if (!merged.dropped().isEmpty()) {
            return Optional.of("nothing above the threshold; best lost: "
                    + merged.dropped().getFirst().reason());
        }
        if (!found.losers().isEmpty()) {
            return Optional.of("contact words without two sides");
        }
        return Optional.of("no word that tells of a contact");
    }
}
