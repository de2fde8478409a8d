package org.readout.enrich.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.enrich.detect.Actor.PartySpan;
import org.readout.enrich.detect.Actor.Span;

/** Reads lists of states and bodies: "Estonia, Latvia, and Lithuania". */
final class PartyList {
    private final Sentence sentence;

    PartyList(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Whether a body only says what the states after it are: "NATO Allies Estonia and Latvia". */
    boolean isKindOfMember(int at) {
        return sentence.at(at).sense() instanceof Sense.Group
                && sentence.at(at + 1).isPlain()
                && sentence.at(at + 2).sense() instanceof Sense.State;
    }

    /** The node after a comma or "and", -1 where the list ends; "of" may be said again: "de la France et de l'Italie". */
    int afterJoin(int from) {
        int p = from;
        while (sentence.at(p).isStop(',')
                || sentence.at(p).is(CueKind.AND)
                || sentence.at(p).is(CueKind.ARTICLE)
                || p > from && sentence.at(p).is(CueKind.OF)) {
            p++;
        }
        return p > from ? p : -1;
    }

    /** The states listed from here if an office that they all have follows: "İran ve Türkiye dışişleri bakanları"; none if not. */
    List<PartySpan> beforeSeveral(int from) {
        List<PartySpan> listed = new ArrayList<>();
        int end = from;
        for (int p = from; p >= 0 && isNamed(sentence.at(p)); p = afterJoin(end)) {
            listed.add(party(sentence.at(p)).orElseThrow());
            end = p + 1;
        }
        boolean several = sentence.at(end).sense() instanceof Sense.Office office && office.several();
        return several && listed.size() > 1 ? listed : List.of();
    }

    /** Whether this names a state or a body itself, and not a capital or a format. */
    static boolean isNamed(Node node) {
        return switch (node.sense()) {
            case Sense.State state -> state.wording() != Sense.Wording.CAPITAL;
            case Sense.Group group -> !group.format();
            default -> false;
        };
    }

    static Optional<PartySpan> party(Node node) {
        return switch (node.sense()) {
            case Sense.State s -> Optional.of(new PartySpan(s.code(), true, new Span(node.start(), node.end())));
            case Sense.Group g -> Optional.of(new PartySpan(g.code(), false, new Span(node.start(), node.end())));
            default -> Optional.empty();
        };
    }
}
