package org.readout.enrich.resolve;

import java.time.LocalDate;
import java.util.Optional;
import org.readout.model.Rank;

/**
 * The registry of people in high office, with the days they held it: proof and normal spelling, never the only way to be a
 * participant.
 */
public final class People {
    private People() {}

    public static People standard() {
        return new People();
    }

    /** The party of the one person of this name in such an office on this day. */
    public Optional<String> partyOf(String name, Optional<Rank> rank, LocalDate day) {
        return Optional.empty();
    }

    /** The registry's spelling of this name, where party and day prove it. */
    public Optional<String> normal(String name, Optional<String> party, LocalDate day) {
        return Optional.empty();
    }
}
