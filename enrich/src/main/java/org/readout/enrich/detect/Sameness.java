package org.readout.enrich.detect;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.model.ContactStatus;
import org.readout.model.ContactType;
import org.readout.model.OccurredOn;

/** Tells whether a candidate is the contact that others of the same article already tell of. */
final class Sameness {
    private final Reading reading;
    private final List<Candidate> group;
    private final Candidate first;
    private final Candidate other;

    private Sameness(Reading reading, List<Candidate> group, Candidate other) {
        this.reading = reading;
        this.group = group;
        this.first = group.getFirst();
        this.other = other;
    }

    static boolean of(Reading reading, List<Candidate> group, Candidate candidate) {
        return new Sameness(reading, group, candidate).holds();
    }

    private boolean holds() {
        if (!kindsAgree() || !daysAgree() || !statusesAgree() || !formatsAgree() || isBeside()) {
            return false;
        }
        if (sharedFormat()) {
            return true;
        }
        return isPartOfVisit() || partiesAgree() && principalsAgree();
    }

    private boolean kindsAgree() {
        if (first.inTitle() && other.loose() && !other.inTitle()) {
            return true;
        }
        if (first.isCall() || other.isCall()) {
            return first.isCall() && (other.isCall() || isVagueWordForCall()) || isCallUnderVagueTitle();
        }
        boolean message = first.type().equals(ContactType.MESSAGE);
        return message == other.type().equals(ContactType.MESSAGE);
    }

    /** Under a title that names a call, "they talked" of the same two people is that call. */
    private boolean isVagueWordForCall() {
        return first.inTitle()
                && other.type().equals(ContactType.MEETING)
                && other.status().equals(ContactStatus.HELD)
                && first.status().equals(ContactStatus.HELD)
                && parties().equals(other.parties())
                && people(other).size() > 1
                && people(first).containsAll(people(other));
    }

    /** Under "Conversation with Minister X", "they spoke by phone" of the same two sides says how. */
    private boolean isCallUnderVagueTitle() {
        return first.inTitle()
                && first.loose()
                && first.type().equals(ContactType.MEETING)
                && other.isCall()
                && parties().containsAll(other.parties());
    }

    private static Set<String> people(Candidate candidate) {
        return candidate.figures().stream().flatMap(f -> f.name().stream()).collect(Collectors.toSet());
    }

    private boolean daysAgree() {
        if (first.isVisit() && first.inTitle()) {
            return true;
        }
        Optional<OccurredOn> known =
                group.stream().flatMap(c -> c.when().stream()).findFirst();
        return known.isEmpty()
                || other.when().isEmpty()
                || known.get().meets(other.when().get(), 0);
    }

    /** The title's word for it ("Visit") has no tense of its own. */
    private boolean statusesAgree() {
        if (first.status().equals(other.status())) {
            return true;
        }
        boolean text = group.stream().anyMatch(c -> !c.inTitle());
        boolean told = group.stream().anyMatch(c -> c.status().equals(other.status()));
        return told || !text || first.isVisit() && !first.status().equals(ContactStatus.HELD);
    }

    /** Two who met on the margins met beside the many, not with them. */
    private boolean isBeside() {
        return isMany(first) && isAside(other)
                || isMany(other) && group.stream().anyMatch(Sameness::isAside);
    }

    private static boolean isMany(Candidate candidate) {
        return candidate.type().equals(ContactType.MULTILATERAL_MEETING);
    }

    private static boolean isAside(Candidate candidate) {
        return candidate.margins().isPresent() && candidate.parties().size() == 2;
    }

    private boolean formatsAgree() {
        return first.format().isEmpty() || other.format().isEmpty() || sharedFormat();
    }

    private boolean sharedFormat() {
        return first.format().isPresent() && first.format().equals(other.format());
    }

    private boolean partiesAgree() {
        Set<String> known = parties();
        if (known.containsAll(other.parties())) {
            return true;
        }
        if (other.parties().containsAll(first.parties())) {
            return first.inTitle() || group.size() == 1;
        }
        return first.inTitle() && isVague(first) && sharesOwnSide();
    }

    private Set<String> parties() {
        return group.stream().flatMap(c -> c.parties().stream()).collect(Collectors.toCollection(HashSet::new));
    }

    /** A title that names the other side only as a body or a group: "Meeting with NATO's Indo-Pacific Partners". */
    private boolean isVague(Candidate candidate) {
        return candidate.figures().stream().allMatch(f -> f.party().equals(reading.own()))
                && candidate.parties().stream()
                        .allMatch(p -> reading.own().equals(Optional.of(p))
                                || reading.gazetteer().country(p).isEmpty());
    }

    private boolean sharesOwnSide() {
        return reading.own()
                .filter(own -> first.parties().contains(own) && other.parties().contains(own))
                .isPresent();
    }

    /** The talks of a journey belong to it, with whomever the traveller meets. */
    private boolean isPartOfVisit() {
        if (!first.isVisit() || other.isCall()) {
            return false;
        }
        if (parties().containsAll(other.parties())) {
            return first.inTitle() || principalsAgree();
        }
        return first.inTitle() && sharesOwnSide() && sharesPrincipal();
    }

    private boolean sharesPrincipal() {
        Set<String> given = names(other);
        return group.stream().flatMap(c -> names(c).stream()).anyMatch(given::contains);
    }

    /** The same people act: for the side whose source this is, else for at least one side. */
    private boolean principalsAgree() {
        Set<String> known =
                group.stream().flatMap(c -> names(c).stream()).collect(Collectors.toCollection(HashSet::new));
        Set<String> given = names(other);
        return known.isEmpty() || given.isEmpty() || given.stream().anyMatch(known::contains);
    }

    private Set<String> names(Candidate candidate) {
        return candidate.figures().stream()
                .filter(f -> reading.own().isEmpty() || f.party().equals(reading.own()))
                .flatMap(f -> f.name().stream())
                .collect(Collectors.toCollection(HashSet::new));
    }
}
