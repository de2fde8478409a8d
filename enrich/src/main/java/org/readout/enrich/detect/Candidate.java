package org.readout.enrich.detect;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.readout.model.ContactStatus;
import org.readout.model.ContactType;
import org.readout.model.Evidence;
import org.readout.model.OccurredOn;
import org.readout.model.Part;
import org.readout.model.Place;

/**
 * What may be a mention: one contact word with its sides, and the rules that speak for and against it.
 *
 * @param parties states and bodies, sorted
 * @param parts who hosts and who is a guest, where the words say so
 * @param initiator the party whose wish it was
 * @param loose whether a noun without a date tells it, which may point back to a contact already told
 * @param paragraph where it stands; -1 in the title
 */
record Candidate(
        ContactType type,
        ContactStatus status,
        List<Figure> figures,
        SortedSet<String> parties,
        Optional<OccurredOn> when,
        Optional<Place> place,
        Optional<String> format,
        Optional<String> margins,
        Optional<String> initiator,
        Map<Figure, Part> parts,
        List<Fired> fired,
        List<Evidence> evidence,
        boolean loose,
        int paragraph) {
    Optional<Part> part(Figure figure) {
        return parts.entrySet().stream()
                .filter(e -> e.getKey().name().equals(figure.name())
                        && e.getKey().party().equals(figure.party()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** The sum of the rules, kept between 0 and 1. */
    double score() {
        double sum = fired.stream().mapToDouble(Fired::weight).sum();
        return Math.clamp(Math.round(sum * 100) / 100.0, 0, 1);
    }

    /** The same contact with what the next sentence says of it; a day that is known stays. */
    Candidate continued(ContactStatus newStatus, Optional<OccurredOn> day, List<Evidence> more) {
        return new Candidate(
                type,
                newStatus,
                figures,
                parties,
                when.or(() -> day),
                place,
                format,
                margins,
                initiator,
                parts,
                fired,
                Stream.concat(evidence.stream(), more.stream()).toList(),
                loose,
                paragraph);
    }

    boolean inTitle() {
        return paragraph < 0;
    }

    boolean isVisit() {
        return type.equals(ContactType.VISIT);
    }

    boolean isCall() {
        return type.equals(ContactType.PHONE_CALL) || type.equals(ContactType.VIDEO_CALL);
    }
}
