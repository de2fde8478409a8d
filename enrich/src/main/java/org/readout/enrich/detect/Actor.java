package org.readout.enrich.detect;

import java.util.List;
import java.util.Optional;

/**
 * Words that name someone who could take part: an office, a person, or both, with the states or bodies they speak for.
 *
 * @param from first node in its sentence
 * @param to the node after its last
 * @param parties none where the words do not say; several for "ministers of Estonia and Latvia"
 * @param counterpart whether the office is that of the other side: "his Polish counterpart"
 * @param absent whether the words say that this one takes no part: a former president, a spokesperson
 */
record Actor(
        Sentence sentence,
        int from,
        int to,
        Optional<Span> name,
        List<Sense.Office> offices,
        Optional<Span> officeSpan,
        List<PartySpan> parties,
        boolean counterpart,
        boolean absent) {
    /** Where some words stand, in characters. */
    record Span(int start, int end) {}

    /** A state or body and where it is named. */
    record PartySpan(String code, boolean state, Span span) {}

    int start() {
        return sentence.at(from).start();
    }

    int end() {
        return sentence.at(to - 1).end();
    }

    /** The same one, speaking for this party alone. */
    Actor of(PartySpan party) {
        return new Actor(sentence, from, to, name, offices, officeSpan, List.of(party), counterpart, absent);
    }

    boolean several() {
        return offices.stream().anyMatch(Sense.Office::several);
    }
}
