package org.readout.enrich.detect;

import java.util.List;
import org.readout.enrich.detect.Actor.PartySpan;
import org.readout.enrich.detect.Actor.Span;

/**
 * Who stands on which side of a word that can tell of a contact.
 *
 * @param near those who act, or to whom the contact belongs
 * @param far those on the other side
 * @param named states and bodies that take part under their own name
 * @param goals where a journey goes
 */
record Sides(List<Actor> near, List<Actor> far, List<PartySpan> named, List<Goal> goals) {
    /** A place that someone travels to. */
    record Goal(String country, java.util.Optional<String> city, Span span) {}

    static final Sides NONE = new Sides(List.of(), List.of(), List.of(), List.of());

    /** "Meetings in A and B" are several, one in each state; a journey to A and B is one. */
    List<Sides> apart(boolean meetings) {
        List<String> states = goals.stream().map(Goal::country).distinct().toList();
        if (!meetings || states.size() < 2) {
            return List.of(this);
        }
        return states.stream().map(this::in).toList();
    }

    private Sides in(String state) {
        List<Goal> there = goals.stream().filter(g -> g.country().equals(state)).toList();
        return new Sides(near, far, named, there);
    }
}
