package org.readout.app.letters;

import java.util.Optional;
import java.util.Set;

/**
 * Which letters are meant: those at these places or, where none is named, those of this stage and reason.
 */
public record Choice(Set<Place> places, Optional<String> stage, Optional<String> reason) {
    public static final Choice ALL = new Choice(Set.of(), Optional.empty(), Optional.empty());

    public Choice {
        places = Set.copyOf(places);
    }

    public boolean holds(Letter letter) {
        return (places.isEmpty() || places.contains(letter.place()))
                && stage.map(letter.kind().stage()::equals).orElse(true)
                && reason.map(letter.kind().reason()::equals).orElse(true);
    }
}
