package org.readout.enrich.detect;

import java.util.Optional;
import org.readout.enrich.detect.Actor.Span;
import org.readout.enrich.detect.Sense.Wording;
import org.readout.model.Place;

/** Finds the place that a part of a sentence names after "in" or "at", or in front of the word: "the Tehran meeting". */
final class PlaceReader {
    /** A place and the words that name it. */
    record Placed(Place place, Span span) {}

    private final Clause clause;

    PlaceReader(Clause clause) {
        this.clause = clause;
    }

    Optional<Placed> read(Segment segment, int word) {
        Optional<Placed> before =
                placeAt(word - 1).filter(placed -> placed.place().city().isPresent());
        if (before.isPresent()) {
            return before;
        }
        for (int p = segment.from(); p < segment.to(); p++) {
            if (clause.at(p).is(CueKind.IN) && clause.isFree(p)) {
                int next = clause.at(p + 1).is(CueKind.ARTICLE) ? p + 2 : p + 1;
                Optional<Placed> placed = placeAt(next);
                if (placed.isPresent()) {
                    return placed;
                }
            }
        }
        return Optional.empty();
    }

    /** The place that begins at this node; a state's name after a city's and a comma only proves it. */
    Optional<Placed> placeAt(int at) {
        if (!clause.isFree(at)) {
            return Optional.empty();
        }
        Node node = clause.at(at);
        Span span = new Span(node.start(), node.end());
        return switch (node.sense()) {
            case Sense.Town t ->
                Optional.of(new Placed(new Place(Optional.of(t.city()), Optional.of(t.country())), span));
            case Sense.State s
            when s.wording() != Wording.ADJECTIVE ->
                Optional.of(new Placed(new Place(s.city(), Optional.of(s.code())), span));
            default -> Optional.empty();
        };
    }
}
