package org.readout.enrich.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.readout.model.Participant;
import org.readout.model.Party;

/**
 * The participants of a contact, each once: the spellings of one person are brought together, and an office without a
 * name is taken for the person who holds it.
 *
 * <p>Name and office are shown as the party's own ministry writes them, else as {@link Authority} says.
 */
record Delegates(List<Profile> members, List<Party> parties) {

    List<Participant> merged() {
        List<Participant> merged = new ArrayList<>();
        for (Party party : parties) {
            List<Profile> speakers =
                    members.stream().sorted(Authority.on(party, parties)).toList();
            merged.addAll(people(party, speakers));
        }
        return List.copyOf(merged);
    }

    private static List<Participant> people(Party party, List<Profile> speakers) {
        List<List<Delegate>> people = new ArrayList<>();
        List<Delegate> all = speakers.stream()
                .flatMap(profile -> profile.told().mention().participants().stream())
                .filter(someone -> someone.party().equals(Optional.of(party)))
                .map(someone -> new Delegate(someone, PersonName.of(someone)))
                .toList();
        all.stream().filter(someone -> someone.name().isPresent()).forEach(someone -> place(someone, people));
        all.stream().filter(someone -> someone.name().isEmpty()).forEach(someone -> place(someone, people));
        return people.stream().map(Delegates::one).toList();
    }

    private static void place(Delegate someone, List<List<Delegate>> people) {
        people.stream()
                .filter(known -> known.getFirst().isSame(someone))
                .findFirst()
                .ifPresentOrElse(known -> known.add(someone), () -> people.add(new ArrayList<>(List.of(someone))));
    }

    private static Participant one(List<Delegate> same) {
        List<Participant> person = same.stream().map(Delegate::someone).toList();
        TreeSet<String> spellings = new TreeSet<>();
        person.forEach(someone -> {
            spellings.addAll(someone.spellings());
            someone.name().ifPresent(spellings::add);
        });
        return new Participant(
                first(person, Participant::name),
                List.copyOf(spellings),
                first(person, Participant::office),
                first(person, Participant::rank),
                first(person, Participant::country),
                first(person, Participant::organisation),
                first(person, Participant::part));
    }

    private static <T> Optional<T> first(Collection<Participant> person, Function<Participant, Optional<T>> field) {
        return person.stream().flatMap(someone -> field.apply(someone).stream()).findFirst();
    }

    /** A participant with the name made ready for comparison. */
    private record Delegate(Participant someone, Optional<PersonName> name) {
        boolean isSame(Delegate other) {
            if (name.isPresent() && other.name.isPresent()) {
                return name.get().matches(other.name.get());
            }
            return someone.rank().isEmpty()
                    || other.someone.rank().isEmpty()
                    || someone.rank().equals(other.someone.rank());
        }
    }
}
