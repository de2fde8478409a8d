package org.readout.enrich.detect;

import java.util.List;
import java.util.Optional;
import org.readout.model.Rank;

/**
 * Someone who takes part, after all that the article and the registry say of them has been put together.
 *
 * @param spellings how the article writes the name
 * @param party ISO code of the state or short name of the body spoken for
 * @param assumed whether nothing but the source tells the party
 */
record Figure(
        Optional<String> name,
        List<String> spellings,
        Optional<String> office,
        Optional<Rank> rank,
        Optional<String> party,
        boolean assumed,
        Actor actor) {
    /** The same figure, speaking for this party and by this name. */
    Figure of(String otherParty, Optional<String> normalName) {
        return new Figure(normalName.or(() -> name), spellings, office, rank, Optional.of(otherParty), false, actor);
    }

    /** The same figure in the office of this one, which "counterpart" means. */
    Figure inOfficeOf(Figure other) {
        return new Figure(name, spellings, other.office(), other.rank(), party, assumed, actor);
    }
}
