package org.readout.enrich.detect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.model.ArticleMentions;
import org.readout.model.ContactStatus;

/** Puts candidates of one article that tell of the same contact together: strong ones found a group, weak ones may only join. */
final class Merger {
    /** A candidate with less than this is no contact of its own. */
    static final double THRESHOLD = 0.6;

    /** One with less than this adds nothing to another either. */
    private static final double WEAK = 0.3;

    private final Reading reading;
    private final List<List<Candidate>> groups = new ArrayList<>();
    private final List<Dropped> dropped = new ArrayList<>();

    private Merger(Reading reading) {
        this.reading = reading;
    }

    /** A candidate that became no mention. */
    record Dropped(Candidate candidate, String reason) {}

    /** Candidates that are one contact, and those that are none. */
    record Merged(List<List<Candidate>> groups, List<Dropped> dropped) {
        List<Explanation.Told> told(ArticleMentions result) {
            List<Explanation.Told> told = new ArrayList<>();
            for (int i = 0; i < groups.size(); i++) {
                String mention = result.mentions().get(i).id().value();
                groups.get(i).forEach(c -> told.add(told(c, Optional.of(mention), Optional.empty())));
            }
            dropped.forEach(d -> told.add(told(d.candidate(), Optional.empty(), Optional.of(d.reason()))));
            return told;
        }

        private static Explanation.Told told(Candidate c, Optional<String> mention, Optional<String> reason) {
            String what = c.type() + " " + c.status() + " of " + String.join(", ", c.parties());
            return new Explanation.Told(what, c.score(), c.fired(), c.evidence(), mention, reason);
        }
    }

    static Merged merge(Reading reading, List<Candidate> candidates) {
        return new Merger(reading).merge(candidates);
    }

    private Merged merge(List<Candidate> candidates) {
        Map<Boolean, List<Candidate>> strong = new LinkedHashMap<>();
        strong.put(true, candidates.stream().filter(c -> c.score() >= THRESHOLD).toList());
        strong.put(false, candidates.stream().filter(c -> c.score() < THRESHOLD).toList());
        strong.get(true).forEach(this::place);
        strong.get(false).forEach(this::joinOnly);
        dropped.sort(Comparator.comparingDouble(d -> -d.candidate().score()));
        return new Merged(groups, dropped);
    }

    private void place(Candidate candidate) {
        Optional<List<Candidate>> group = groupOf(candidate);
        if (group.isPresent()) {
            group.get().add(candidate);
            return;
        }
        if (isAside(candidate)) {
            dropped.add(new Dropped(candidate, "told only in passing, beside the contact in the title"));
            return;
        }
        groups.add(new ArrayList<>(List.of(candidate)));
    }

    private void joinOnly(Candidate candidate) {
        Optional<List<Candidate>> group = candidate.score() < WEAK ? Optional.empty() : groupOf(candidate);
        if (group.isPresent()) {
            group.get().add(candidate);
            return;
        }
        dropped.add(new Dropped(candidate, "score " + candidate.score() + " is below " + THRESHOLD));
    }

    private Optional<List<Candidate>> groupOf(Candidate candidate) {
        return groups.stream()
                .filter(group -> Sameness.of(reading, group, candidate))
                .findFirst();
    }

    /** Once the title tells of a contact, what stands far below it is background or a next step. */
    private boolean isAside(Candidate candidate) {
        Optional<Candidate> titled =
                groups.stream().map(List::getFirst).filter(Candidate::inTitle).findFirst();
        if (titled.isEmpty() || candidate.inTitle()) {
            return false;
        }
        boolean ownSide = reading.own().isEmpty()
                || candidate.parties().contains(reading.own().get());
        boolean nextStep = candidate.status().equals(ContactStatus.PLANNED)
                && titled.get().status().equals(ContactStatus.HELD);
        return !ownSide || nextStep || !reading.lead().contains(candidate.paragraph());
    }
}
