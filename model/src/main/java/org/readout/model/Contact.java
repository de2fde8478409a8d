package org.readout.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What we believe happened: one record for one call, meeting or visit, with every account of it.
 *
 * @param revision rises by one with every published change
 * @param history each status with the article that first reported it, in order of publication
 * @param readouts in order of publication
 * @param differs on what the accounts disagree
 * @param successor on the last record of an id only: the contact that answers for it from now on
 */
public record Contact(
        ContactId id,
        int revision,
        ContactType type,
        ContactStatus status,
        List<Party> parties,
        List<Participant> participants,
        Optional<OccurredOn> occurredOn,
        Optional<Place> place,
        Optional<String> format,
        Optional<Rank> level,
        List<String> subjects,
        Optional<Party> initiator,
        Optional<String> onMarginsOf,
        List<StatusStep> history,
        List<Readout> readouts,
        List<Difference> differs,
        Optional<ContactId> successor) {
    public Contact {
        Required.value("contact id", id);
        Required.value("type of contact " + id, type);
        Required.value("status of contact " + id, status);
        parties = List.copyOf(parties);
        participants = List.copyOf(participants);
        subjects = List.copyOf(subjects);
        history = List.copyOf(history);
        readouts = List.copyOf(readouts);
        // A record written before the field was there has none.
        differs = differs == null ? List.of() : List.copyOf(differs);
    }

    /** One step in a contact's life: who first reported this status, and when. */
    public record StatusStep(ContactStatus status, Instant publishedAt, ArticleId articleId) {}

    /** How many sources tell of it in words of their own: those of whose readouts at least one repeats nobody. */
    public long independentSources() {
        return readouts.stream()
                .filter(readout -> readout.repeats().isEmpty())
                .map(Readout::source)
                .distinct()
                .count();
    }

    public Contact withRevision(int number) {
        return with(number, successor);
    }

    public Contact succeededBy(ContactId other) {
        return with(revision, Optional.of(other));
    }

    private Contact with(int number, Optional<ContactId> next) {
        return new Contact(
                id,
                number,
                type,
                status,
                parties,
                participants,
                occurredOn,
                place,
                format,
                level,
                subjects,
                initiator,
                onMarginsOf,
                history,
                readouts,
                differs,
                next);
    }
}
