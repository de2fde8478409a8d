package org.readout.enrich.detect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.readout.model.ContactStatus;
import org.readout.model.ContactType;
import org.readout.model.Evidence;
import org.readout.model.Mention;
import org.readout.model.MentionId;
import org.readout.model.OccurredOn;
import org.readout.model.Part;
import org.readout.model.Participant;
import org.readout.model.Party;
import org.readout.model.Place;
import org.readout.model.Rank;

/** Writes one mention for each group of candidates, taking each field from where it is told best. */
final class MentionWriter {
    private static final List<String> RANKS = List.of(
            "head-of-state",
            "head-of-government",
            "deputy-head",
            "foreign-minister",
            "head-of-body",
            "minister",
            "deputy-minister",
            "ambassador",
            "envoy",
            "official");

    private final Reading reading;
    private final List<Candidate> group;

    private MentionWriter(Reading reading, List<Candidate> group) {
        this.reading = reading;
        this.group = group;
    }

    static List<Mention> write(Reading reading, List<List<Candidate>> groups) {
        List<Mention> mentions = new ArrayList<>();
        for (List<Candidate> group : groups) {
            MentionId id = new MentionId(reading.article().id() + "#" + (mentions.size() + 1));
            mentions.add(new MentionWriter(reading, group).write(id));
        }
        return mentions;
    }

    private Mention write(MentionId id) {
        ContactStatus status = status();
        List<Participant> participants = participants();
        List<Subjects.Subject> subjects = Subjects.of(reading, group);
        return new Mention(
                id,
                type(),
                status,
                participants,
                parties().stream().map(Party::new).toList(),
                when(status),
                place(),
                first(Candidate::format),
                level(participants),
                subjects.stream().map(Subjects.Subject::name).toList(),
                first(Candidate::initiator).map(Party::new),
                first(Candidate::margins),
                group.stream().mapToDouble(Candidate::score).max().orElseThrow(),
                evidence(subjects));
    }

    private ContactType type() {
        Candidate first = group.getFirst();
        Optional<Candidate> text = group.stream().filter(c -> !c.inTitle()).findFirst();
        boolean vague = first.inTitle() && first.loose() && first.type().equals(ContactType.MEETING);
        if (vague && text.filter(Candidate::isCall).isPresent()) {
            return text.get().type();
        }
        boolean many = first.type().equals(ContactType.MEETING)
                && group.stream().anyMatch(c -> c.type().equals(ContactType.MULTILATERAL_MEETING));
        return many ? ContactType.MULTILATERAL_MEETING : first.type();
    }

    /** A sentence tells better than a title, which has no tense. */
    private ContactStatus status() {
        Optional<ContactStatus> undone = group.stream()
                .map(Candidate::status)
                .filter(s -> !s.equals(ContactStatus.HELD) && !s.equals(ContactStatus.PLANNED))
                .findFirst();
        return undone.or(() -> group.stream()
                        .filter(c -> !c.inTitle())
                        .map(Candidate::status)
                        .findFirst())
                .orElse(group.getFirst().status());
    }

    private Set<String> parties() {
        Candidate first = group.getFirst();
        Set<String> all = new TreeSet<>();
        if (!isVague(first) || group.size() == 1) {
            all.addAll(first.parties());
        }
        group.stream()
                .filter(c -> c.inTitle()
                        ? !isVague(c)
                        : reading.lead().contains(c.paragraph()) || c.format().isPresent())
                .filter(c -> !first.isVisit() || c.isVisit() && !first.inTitle())
                .forEach(c -> all.addAll(c.parties()));
        return all.isEmpty() ? first.parties() : all;
    }

    private boolean isVague(Candidate c) {
        boolean others = group.stream()
                .anyMatch(o -> !o.inTitle() && o.figures().size() > c.figures().size());
        return c.inTitle()
                && !c.isVisit()
                && others
                && c.figures().stream().allMatch(f -> f.party().equals(reading.own()));
    }

    private Optional<OccurredOn> when(ContactStatus status) {
        Optional<OccurredOn> told = journey()
                .or(() -> group.stream()
                        .flatMap(c -> c.when().stream())
                        .min(Comparator.comparingInt(MentionWriter::precision)));
        boolean held = status.equals(ContactStatus.HELD);
        return told.or(reading::titleDay)
                .or(() -> held ? Optional.of(OccurredOn.day(reading.today(), OccurredOn.PUBLISHED)) : Optional.empty());
    }

    /** A journey told leg by leg lasts from its first day to its last; a title tells the day of its news. */
    private Optional<OccurredOn> journey() {
        List<OccurredOn> legs = group.stream()
                .filter(c -> c.isVisit() && !c.inTitle())
                .flatMap(c -> c.when().stream())
                .filter(w -> precision(w) == 0)
                .toList();
        if (!group.getFirst().isVisit() || legs.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(new OccurredOn(
                legs.stream()
                        .map(OccurredOn::from)
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                legs.stream().map(OccurredOn::to).max(Comparator.naturalOrder()).orElseThrow(),
                legs.getFirst().basis()));
    }

    /** "Next week" in a title gives way to "from 22 to 24 June" in the text, and both to nothing vaguer. */
    private static int precision(OccurredOn when) {
        boolean span = !when.from().equals(when.to());
        return switch (when.basis()) {
            case OccurredOn.RELATIVE -> span ? 1 : 0;
            case OccurredOn.MONTH -> 2;
            case OccurredOn.YEAR -> 3;
            default -> 0;
        };
    }

    private Optional<Place> place() {
        return group.stream()
                .flatMap(c -> c.place().stream())
                .min(Comparator.comparingInt(p -> p.city().isPresent() ? 0 : 1));
    }

    private <T> Optional<T> first(java.util.function.Function<Candidate, Optional<T>> field) {
        return group.stream().flatMap(c -> field.apply(c).stream()).findFirst();
    }

    private static Optional<Rank> level(List<Participant> participants) {
        return participants.stream()
                .flatMap(p -> p.rank().stream())
                .min(Comparator.comparingInt(rank -> RANKS.indexOf(rank.value())));
    }

    /** Each person once; offices without a name only for parties of which nobody is named. */
    private List<Participant> participants() {
        Map<String, Figure> named = new LinkedHashMap<>();
        Set<String> withPerson = new LinkedHashSet<>();
        Set<String> parties = parties();
        for (Candidate candidate : group) {
            for (Figure figure : candidate.figures()) {
                if (figure.name().isPresent()) {
                    named.putIfAbsent(figure.name().get() + "|" + figure.party().orElse(""), figure);
                    figure.party().ifPresent(withPerson::add);
                }
            }
        }
        for (Candidate candidate : group) {
            for (Figure figure : candidate.figures()) {
                boolean alone = figure.name().isEmpty()
                        && figure.party()
                                .filter(p -> !withPerson.contains(p) && parties.contains(p))
                                .isPresent();
                if (alone) {
                    named.putIfAbsent("|" + figure.party().orElse(""), figure);
                }
            }
        }
        return named.values().stream().map(this::participant).toList();
    }

    private Participant participant(Figure figure) {
        boolean state = figure.party().flatMap(reading.gazetteer()::country).isPresent();
        return new Participant(
                figure.name(),
                figure.spellings(),
                figure.office(),
                figure.rank(),
                state ? figure.party() : Optional.empty(),
                state ? Optional.empty() : figure.party(),
                part(figure));
    }

    /** Who travels is a guest; who receives is the host, also of the other's journey. */
    private Optional<Part> part(Figure figure) {
        return first(Candidate::initiator).equals(figure.party())
                        && figure.party().isPresent()
                ? Optional.of(Part.INITIATOR)
                : first(candidate -> candidate.part(figure));
    }

    private List<Evidence> evidence(List<Subjects.Subject> subjects) {
        Stream<Evidence> told = subjects.stream().map(subject -> Subjects.evidence(reading, subject));
        return Stream.concat(group.stream().flatMap(c -> c.evidence().stream()), told)
                .distinct()
                .toList();
    }
}
