package org.readout.enrich.detect;

import java.util.Optional;
import org.readout.enrich.detect.Actor.Span;
import org.readout.enrich.detect.Sense.Wording;
import org.readout.model.Place;

/** Finds the place that a part of a sentence names after "in" or "at", or in front of the word: "the Tehran meeting". */
final class PlaceReader {
    private static final int BETWEEN = 3;

    /** A place and the words that name it. */
    record Placed(Place place, Span span) {}

    private final Clause clause;

    PlaceReader(Clause clause) {
        this.clause = clause;
    }

    /** @param towards whether "to" leads to a place here, as in "welcomed Y to the White House" */
    Optional<Placed> read(Segment segment, int word, boolean towards) {
        int first = Math.max(Math.max(segment.from(), word - BETWEEN), clause.afterDateline());
        for (int p = word - 1; p >= first; p--) {
            Optional<Placed> before =
                    placeAt(p).filter(placed -> placed.place().city().isPresent());
            if (before.isPresent()) {
                return before;
            }
        }
        int end = segment.afterOccasion(clause);
        for (int p = segment.beforeOccasion(clause); p < end; p++) {
            Optional<Placed> placed = leadsToPlace(p, towards) ? placeAfter(p) : Optional.empty();
            if (placed.isPresent()) {
                return placed;
            }
        }
        return Optional.empty();
    }

    /** Any state in which the sentence says something happens: "In Saudi Arabia, he met ..." */
    Optional<String> anyState() {
        for (int p = 0; p < clause.size(); p++) {
            boolean leads = clause.at(p).is(CueKind.IN) || clause.at(p).is(CueKind.TO);
            Optional<String> state = leads && clause.isFree(p)
                    ? placeAfter(p).flatMap(placed -> placed.place().country())
                    : Optional.empty();
            if (state.isPresent()) {
                return state;
            }
        }
        return Optional.empty();
    }

    private boolean leadsToPlace(int at, boolean towards) {
        Node node = clause.at(at);
        return clause.isFree(at) && (node.is(CueKind.IN) || node.is(CueKind.AT) || towards && node.is(CueKind.TO));
    }

    private Optional<Placed> placeAfter(int at) {
        int next = clause.at(at + 1).is(CueKind.ARTICLE) ? at + 2 : at + 1;
        return placeAt(next).or(() -> clause.at(at).is(CueKind.IN) ? unknownAt(at + 1) : Optional.empty());
    }

    /** The place that begins at this node. */
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

    /** A place that no table knows: "in Cornwall", "in Apulia, Italy". */
    private Optional<Placed> unknownAt(int from) {
        int end = from;
        while (end < from + BETWEEN
                && clause.at(end).isPlain()
                && clause.at(end).capital()) {
            end++;
        }
        if (end == from) {
            return Optional.empty();
        }
        Span span = new Span(clause.at(from).start(), clause.at(end - 1).end());
        Optional<String> country =
                clause.at(end).isStop(',') && clause.at(end + 1).sense() instanceof Sense.State s
                        ? Optional.of(s.code())
                        : Optional.empty();
        return Optional.of(new Placed(new Place(Optional.of(name(from, end)), country), span));
    }

    private String name(int from, int end) {
        StringBuilder name = new StringBuilder();
        for (int p = from; p < end; p++) {
            String word = clause.at(p).folded();
            name.append(p > from ? " " : "")
                    .append(Character.toUpperCase(word.charAt(0)))
                    .append(word.substring(1));
        }
        return name.toString();
    }
}
