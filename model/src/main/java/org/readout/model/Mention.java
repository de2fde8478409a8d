package org.readout.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What one article says about one contact.
 *
 * @param parties all states and bodies that take part, sorted, also those for which nobody is named
 * @param format such as {@code 3+3} or {@code Weimar}
 * @param level such as {@code foreign-minister}: the rank at which it takes place
 * @param initiator whose wish the contact was, where a text says so
 * @param onMarginsOf the larger occasion, in the article's words
 * @param score from 0 to 1, the sum of named rules
 */
public record Mention(
        MentionId id,
        ContactType type,
        ContactStatus status,
        List<Participant> participants,
        List<Party> parties,
        Optional<OccurredOn> occurredOn,
        Optional<Place> place,
        Optional<String> format,
        Optional<Rank> level,
        List<String> subjects,
        Optional<Party> initiator,
        Optional<String> onMarginsOf,
        double score,
        List<Evidence> evidence) {
    public Mention {
        Required.value("mention id", id);
        Required.value("type of mention " + id, type);
        Required.value("status of mention " + id, status);
        participants = List.copyOf(participants);
        parties = parties.stream().distinct().sorted(Comparator.naturalOrder()).toList();
        subjects = List.copyOf(subjects);
        evidence = List.copyOf(evidence);
    }
}
