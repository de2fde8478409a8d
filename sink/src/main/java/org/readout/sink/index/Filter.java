package org.readout.sink.index;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.readout.model.ContactStatus;
import org.readout.model.ContactType;
import org.readout.model.Party;
import org.readout.model.SourceId;

/**
 * Which contacts are wanted; what is empty does not restrict.
 *
 * @param text words that the titles, texts, people, places or subjects must contain
 * @param parties all of them take part
 * @param person words of a participant's name in any spelling seen
 * @param types any of them
 * @param statuses any of them; {@link Derived#OVERDUE} stands for planned contacts whose last day has passed
 * @param days contacts that may have taken place on one of these days
 * @param awaiting the party whose own ministry has not yet published
 */
public record Filter(
        Optional<String> text,
        List<Party> parties,
        Optional<String> person,
        List<ContactType> types,
        List<ContactStatus> statuses,
        Days days,
        Optional<SourceId> source,
        Optional<String> language,
        Optional<Party> awaiting) {
    public static final Filter NONE = new Filter(
            Optional.empty(),
            List.of(),
            Optional.empty(),
            List.of(),
            List.of(),
            Days.ANY,
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    public Filter {
        parties = List.copyOf(parties);
        types = List.copyOf(types);
        statuses = List.copyOf(statuses);
    }

    /** A range of days, open where an end is empty. */
    public record Days(Optional<LocalDate> from, Optional<LocalDate> to) {
        public static final Days ANY = new Days(Optional.empty(), Optional.empty());
    }

    public Filter withText(String words) {
        return new Filter(Optional.of(words), parties, person, types, statuses, days, source, language, awaiting);
    }

    public Filter withParties(List<Party> all) {
        return new Filter(text, all, person, types, statuses, days, source, language, awaiting);
    }

    public Filter withTypes(List<ContactType> any) {
        return new Filter(text, parties, person, any, statuses, days, source, language, awaiting);
    }

    public Filter withStatuses(List<ContactStatus> any) {
        return new Filter(text, parties, person, types, any, days, source, language, awaiting);
    }

    public Filter withDays(Days range) {
        return new Filter(text, parties, person, types, statuses, range, source, language, awaiting);
    }
}
