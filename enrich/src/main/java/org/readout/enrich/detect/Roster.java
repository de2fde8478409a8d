package org.readout.enrich.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.enrich.detect.Actor.PartySpan;
import org.readout.enrich.detect.Actor.Span;

/** Reads who holds one office in several states: "the presidents of Brazil, X, and of France, Y", "президенты России X и Турции Y". */
final class Roster {
    private final Sentence sentence;
    private final NameReader names;
    private final PartyList list;
    private final Actor first;

    Roster(Sentence sentence, NameReader names, PartyList list, Actor first) {
        this.sentence = sentence;
        this.names = names;
        this.list = list;
        this.first = first;
    }

    /** One actor for each state and its name, none unless there are two or more. */
    List<Actor> read() {
        boolean many = first.several() || first.counterpart();
        if (!many || first.parties().size() != 1) {
            return List.of();
        }
        List<Actor> found = new ArrayList<>();
        Optional<Actor> holder = first.name().isPresent()
                ? Optional.of(first)
                : holder(first.from(), nameFrom(first.to()), first.parties().getFirst());
        while (holder.isPresent()) {
            found.add(holder.get());
            holder = next(holder.get().to());
        }
        return found.size() > 1 ? found : List.of();
    }

    private Optional<Actor> next(int from) {
        int at = list.afterJoin(from);
        return at > 0 && PartyList.isNamed(sentence.at(at))
                ? PartyList.party(sentence.at(at)).flatMap(party -> holder(at, nameFrom(at + 1), party))
                : Optional.empty();
    }

    private int nameFrom(int from) {
        int at = sentence.at(from).isStop(',') ? from + 1 : from;
        while (sentence.at(at).is(CueKind.HONORIFIC)) {
            at++;
        }
        return at;
    }

    private Optional<Actor> holder(int from, int name, PartySpan party) {
        int end = names.end(name);
        if (end < name + 2) {
            return Optional.empty();
        }
        Span span = new Span(sentence.at(name).start(), sentence.at(end - 1).end());
        return Optional.of(new Actor(
                sentence,
                from,
                end,
                Optional.of(span),
                first.offices(),
                first.officeSpan(),
                List.of(party),
                first.counterpart(),
                first.absent()));
    }
}
