package org.readout.app.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.readout.app.score.LabelledDocument.Event;
import org.readout.model.Mention;

/**
 * The mentions of one document and its labelled contacts, one to one, the best first.
 *
 * <p>A mention that fits only what the document names in passing is set aside: it earns nothing and costs nothing.
 *
 * @param pairs mentions of what the document reports
 * @param missed how many reported contacts no mention is of
 * @param extra how many mentions fit nothing
 */
record Pairing(List<Pair> pairs, int missed, int extra) {
    /** A mention, the contact it is of, and how right it is. */
    record Pair(Event event, Mention mention, Rightness right) {}

    private record Candidate(int event, int mention, Pair pair) {}

    private static final Comparator<Candidate> BEST = Comparator.comparing(
                    (Candidate candidate) -> -candidate.pair.right().reached())
            .thenComparing(candidate -> -candidate.pair.right().passed())
            .thenComparing(candidate -> !candidate.pair.event().isReported())
            .thenComparing(candidate -> -candidate.pair.right().people())
            .thenComparing(Candidate::event)
            .thenComparing(Candidate::mention);

    static Pairing of(List<Event> events, List<Mention> mentions) {
        Set<Integer> takenEvents = new HashSet<>();
        Set<Integer> takenMentions = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        for (Candidate best : candidates(events, mentions)) {
            if (takenEvents.contains(best.event) || takenMentions.contains(best.mention)) {
                continue;
            }
            takenEvents.add(best.event);
            takenMentions.add(best.mention);
            if (best.pair.event().isReported()) {
                pairs.add(best.pair);
            }
        }
        return new Pairing(pairs, missed(events, takenEvents), extra(events, mentions, takenMentions));
    }

    private static List<Candidate> candidates(List<Event> events, List<Mention> mentions) {
        List<Candidate> candidates = new ArrayList<>();
        for (int event = 0; event < events.size(); event++) {
            for (int mention = 0; mention < mentions.size(); mention++) {
                Rightness right = Rightness.of(events.get(event), mentions.get(mention));
                if (right.reached() > 0) {
                    candidates.add(
                            new Candidate(event, mention, new Pair(events.get(event), mentions.get(mention), right)));
                }
            }
        }
        candidates.sort(BEST);
        return candidates;
    }

    private static int missed(List<Event> events, Set<Integer> taken) {
        int missed = 0;
        for (int event = 0; event < events.size(); event++) {
            missed += events.get(event).isReported() && !taken.contains(event) ? 1 : 0;
        }
        return missed;
    }

    /** A second mention of what is named in passing is set aside as well. */
    private static int extra(List<Event> events, List<Mention> mentions, Set<Integer> taken) {
        List<Event> passing =
                events.stream().filter(event -> !event.isReported()).toList();
        int extra = 0;
        for (int at = 0; at < mentions.size(); at++) {
            Mention mention = mentions.get(at);
            boolean aside = passing.stream()
                    .anyMatch(event -> Rightness.of(event, mention).reached() > 0);
            extra += taken.contains(at) || aside ? 0 : 1;
        }
        return extra;
    }
}
