package org.readout.enrich.detect;

import java.util.ArrayList;
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

    List<Actor> all() {
        List<Actor> all = new ArrayList<>(near);
        all.addAll(far);
        return all;
    }

    boolean isEmpty() {
        return near.isEmpty() && far.isEmpty() && named.isEmpty() && goals.isEmpty();
    }
}
