package org.readout.enrich.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.enrich.detect.Actor.PartySpan;
import org.readout.enrich.detect.Actor.Span;
import org.readout.enrich.detect.Sense.Wording;

/** Finds states and bodies that take part under their own names: "talks between Baku and Yerevan", "U.S.-Israel talks". */
final class NamedParties {
    private static final int REACH = 9;
    private static final int LONGEST_NAME = 16;

    private final Clause clause;
    private final Segment segment;
    private final int word;

    NamedParties(Clause clause, Segment segment, int word) {
        this.clause = clause;
        this.segment = segment;
        this.word = word;
    }

    /** "The EU and Azerbaijan held the fifth Security Dialogue". */
    List<PartySpan> subjects() {
        for (int p = word - 1; p >= Math.max(segment.from(), word - REACH); p--) {
            if (clause.at(p).isPlain() && !clause.at(p).capital()) {
                List<PartySpan> before = before(p);
                if (before.size() > 1) {
                    return before;
                }
            }
        }
        return List.of();
    }

    /** States and bodies listed from here under their own names; capitals too where both sides are listed. */
    List<PartySpan> from(int from, boolean both) {
        List<PartySpan> found = new ArrayList<>();
        for (int p = from; segment.holds(p); p++) {
            Node node = clause.at(p);
            if (!clause.isFree(p)) {
                break;
            }
            Optional<PartySpan> party = party(node, both, false);
            boolean light = node.isStop(',') || node.isStop('-') || node.is(CueKind.AND) || node.is(CueKind.ARTICLE);
            if (party.isEmpty() && !light) {
                break;
            }
            party.ifPresent(found::add);
        }
        return found;
    }

    /** The sides that a word for "between" lists, behind it or in front: "between Baku and Yerevan", "Türkiye ile Almanya arasında". */
    List<PartySpan> between(int at) {
        List<PartySpan> after = from(at + 1, true);
        List<PartySpan> before = after.size() > 1 ? List.of() : pairBefore(at);
        return before.size() > 1 ? before : after;
    }

    private List<PartySpan> pairBefore(int edge) {
        List<PartySpan> found = new ArrayList<>();
        for (int p = edge - 1; p >= segment.from() && clause.isFree(p); p--) {
            Node node = clause.at(p);
            Optional<PartySpan> party = party(node, true, false);
            boolean light = node.isStop(',')
                    || node.is(CueKind.AND)
                    || node.is(CueKind.WITH)
                    || node.is(CueKind.ARTICLE)
                    || node.is(CueKind.POSSESSIVE);
            if (party.isEmpty() && !light) {
                break;
            }
            party.ifPresent(found::addFirst);
        }
        return found;
    }

    /** States and bodies in the name of the occasion itself: "the Eighth U.S.-UAE Economic Policy Dialogue". */
    List<PartySpan> before(int edge) {
        List<PartySpan> found = new ArrayList<>();
        for (int p = edge - 1; p >= Math.max(segment.from(), edge - LONGEST_NAME); p--) {
            Node node = clause.at(p);
            Optional<PartySpan> party = party(node, false, true);
            boolean name = node.isPlain() && node.capital()
                    || node.isStop('-')
                    || node.isStop('(')
                    || node.isStop(')')
                    || node.is(CueKind.AND)
                    || node.is(CueKind.MODIFIER)
                    || node.is(CueKind.PORTFOLIO)
                    || node.is(CueKind.ARTICLE)
                    || node.isStop(',');
            if (!clause.isFree(p) || party.isEmpty() && !name) {
                break;
            }
            party.ifPresent(found::addFirst);
        }
        return found;
    }

    private static Optional<PartySpan> party(Node node, boolean capitals, boolean adjectives) {
        Span span = new Span(node.start(), node.end());
        return switch (node.sense()) {
            case Sense.State s
            when s.wording() == Wording.NAME || (s.wording() == Wording.ADJECTIVE ? adjectives : capitals) ->
                Optional.of(new PartySpan(s.code(), true, span));
            case Sense.Group g when !g.format() -> Optional.of(new PartySpan(g.code(), false, span));
            default -> Optional.empty();
        };
    }
}
