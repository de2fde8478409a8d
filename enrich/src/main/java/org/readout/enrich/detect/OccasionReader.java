package org.readout.enrich.detect;

import java.util.Optional;
import org.readout.enrich.detect.Actor.PartySpan;
import org.readout.enrich.detect.Actor.Span;

/** Reads what a contact was part of, and whose wish it was. */
final class OccasionReader {
    private static final int SUMMIT_WORDS = 9;
    private static final int INITIATIVE_WORDS = 5;

    private OccasionReader() {}

    /** The words after "on the margins of". */
    static Optional<Span> margins(Clause clause) {
        for (int p = 0; p < clause.size(); p++) {
            int end = clause.at(p).is(CueKind.MARGINS) && clause.isFree(p) ? occasionEnd(clause, p + 1) : 0;
            if (end > p + 1) {
                return Optional.of(
                        new Span(clause.at(p + 1).start(), clause.at(end - 1).end()));
            }
        }
        return Optional.empty();
    }

    /** Whether the noun here is itself the larger occasion: "on the margins of the 3+3 meeting", "3+3 toplantısı marjında". */
    static boolean isOccasion(Clause clause, int at) {
        if (clause.at(at + 1).is(CueKind.MARGINS)) {
            return true;
        }
        int p = at - 1;
        while (p >= Math.max(0, at - SUMMIT_WORDS) && isInName(clause.at(p))) {
            p--;
        }
        return clause.at(p).is(CueKind.MARGINS) && clause.isFree(p);
    }

    private static boolean isInName(Node node) {
        return switch (node.sense()) {
            case Sense.Group ignored -> true;
            case Sense.Number ignored -> true;
            case Sense.State ignored -> true;
            case Sense.Stop stop -> stop.mark() != ',' && stop.mark() != ';';
            case Sense.Cue cue -> cue.kind() == CueKind.ARTICLE || cue.kind() == CueKind.MODIFIER;
            case Sense.Plain ignored -> node.capital();
            default -> false;
        };
    }

    /** Whether what is named here belongs to the larger occasion of a contact word elsewhere. */
    static boolean isOfOccasion(Clause clause, int at, int word) {
        for (int p = at - 1; p >= Math.max(0, at - SUMMIT_WORDS); p--) {
            if (clause.at(p).is(CueKind.MARGINS) && clause.isFree(p)) {
                return p < word == at < word;
            }
        }
        for (int p = at + 1; p < Math.min(clause.size(), at + SUMMIT_WORDS) && p < word; p++) {
            if (clause.at(p).is(CueKind.MARGINS)) {
                return true;
            }
        }
        return false;
    }

    private static int occasionEnd(Clause clause, int from) {
        int end = from;
        while (end < Math.min(clause.size(), from + SUMMIT_WORDS) && !endsOccasion(clause, end)) {
            end++;
        }
        return end;
    }

    private static boolean endsOccasion(Clause clause, int at) {
        Node node = clause.at(at);
        boolean contact = node.sense() instanceof Sense.Contact && !isOccasion(clause, at);
        return contact || node.sense() instanceof Sense.Stop stop && isEnd(stop) || node.is(CueKind.TOPIC);
    }

    /** A hyphen or a plus may stand inside a name: "the 3+3 meeting". */
    private static boolean isEnd(Sense.Stop stop) {
        return stop.mark() != '-' && stop.mark() != '+' && stop.mark() != '"';
    }

    /** The party after "at the initiative of": "of the Turkish side". */
    static Optional<PartySpan> initiator(Clause clause) {
        for (int p = 0; p < clause.size(); p++) {
            if (!clause.at(p).is(CueKind.INITIATIVE)) {
                continue;
            }
            for (int q = p + 1; q < Math.min(clause.size(), p + INITIATIVE_WORDS); q++) {
                Optional<PartySpan> party = PartyList.party(clause.at(q));
                if (party.isPresent()) {
                    return party;
                }
            }
        }
        return Optional.empty();
    }
}
