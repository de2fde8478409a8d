package org.readout.enrich.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.enrich.detect.Actor.Span;

/**
 * The people whom the text of an article introduces with their office, so that a title may name them by the family name alone:
 * "Putin and Erdoğan discuss Syria".
 *
 * @param families the last words of their names
 */
record Acquaintances(List<String> families, boolean inflected) {
    static final Acquaintances NONE = new Acquaintances(List.of(), false);
    private static final int MOST = 50;

    Acquaintances {
        families = List.copyOf(families);
    }

    static Acquaintances of(Pack pack, String text, List<Clause> clauses) {
        List<String> families = new ArrayList<>();
        for (Clause clause : clauses) {
            for (Actor actor : clause.actors()) {
                family(pack, text, actor).filter(name -> families.size() < MOST).ifPresent(families::add);
            }
        }
        return new Acquaintances(families.stream().distinct().toList(), pack.inflected());
    }

    private static Optional<String> family(Pack pack, String text, Actor actor) {
        if (actor.offices().isEmpty() || actor.absent() || actor.name().isEmpty()) {
            return Optional.empty();
        }
        Span span = actor.name().get();
        List<String> words = Names.words(text.substring(span.start(), span.end()), pack.particles());
        return words.isEmpty() ? Optional.empty() : Optional.of(words.getLast());
    }

    /** Whether this one word is the family name of someone introduced. */
    boolean know(String word) {
        return families.stream().anyMatch(family -> Names.same(List.of(family), List.of(word), inflected));
    }
}
